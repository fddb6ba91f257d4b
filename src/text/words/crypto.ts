/** Virtual currency, and where it is kept. */
export const cryptoWords = {
  /** Dollars on a chain: nobody speaks of them but to pay. */
  stablecoin:
    'usdt usdc usd-t usd-c us-dt usdtt tether tethers usd_coin usd_tether busd tusd pyusd eurc dai stablecoin~ ' +
    'stable-coin~ stable_coin stable_coins stables trc20 trc-20 bep20 bep-20 usdt-trc20 trc20-usdt dollar_coin ' +
    'u.s.d.t u.s.d.c tethr thether usdttrc20',
  coin:
    'usdt usdc usd-t usd-c us-dt usdtt tether tethers usd_coin usd_tether busd tusd pyusd eurc dai stablecoin~ ' +
    'stable-coin~ stable_coin stable_coins stables trc20 trc-20 bep20 bep-20 usdt-trc20 trc20-usdt dollar_coin ' +
    'u.s.d.t u.s.d.c tethr thether usdttrc20 erc20 erc-20 btc b.t.c xbt bitcoin~ bit_coin bit_coins bitcoyn eth ' +
    'e.t.h ether ethereum etherium ltc litecoin xmr monero sol solana doge dogecoin xrp trx tron avax matic ' +
    'toncoin crypto~ krypto cripto crypto-coin~ cryptocoin~ crypto_coin crypto_coins cryptocurrency ' +
    'cryptocurrencies crypto-currency crypto_currency criptocurrency cryptomoney altcoin~ digital_currency ' +
    'digital_currencies virtual_currency virtual_currencies digital_asset digital_assets virtual_asset ' +
    'virtual_assets digital_money virtual_money digital_coin digital_coins virtual_coin virtual_coins sats satoshi ' +
    'satoshis lightning_network internet_money magic_internet_money ' +
    'digital_dollar digital_dollars virtual_dollar virtual_dollars crypto_dollars cryptos criptomoneda criptomonedas cryptomonnaie cryptomonnaies lightning_invoice lightning_invoices usd1 fdusd ' +
    'eurt xno nano_coin kaspa cardano ada_coin bitcoins_lightning btcs usdts',
  /** Other things, too: only where they are paid. */
  softCoin: 'coin coins token tokens bnb ton',
  coinUnit: 'usdt usdc busd dai tether btc bitcoin bitcoins eth ether bnb ltc litecoin xmr sol trx sats doge matic ton',
  exchange:
    'binance coinbase bybit okx bitget kraken kucoin huobi htx gate.io crypto.com mexc bitpay bitstamp paxful ' +
    'binance_pay binance_id bybit_id nexo bitso luno okex bitfinex gemini_exchange crypto_exchange bingx upbit coinex redotpay',
  wallet:
    'trust_wallet trustwallet metamask phantom phantom_wallet hardware_wallet cold_wallet crypto_wallet ' +
    'crypto_wallets wallet_address walletconnect ledger_wallet web3_wallet exodus_wallet digital_wallet tonkeeper ' +
    'electrum tangem safepal rabby coinbase_wallet binance_wallet btc_wallet usdt_wallet tron_wallet eth_wallet ton_wallet bitcoin_wallet',
  plainWallet: 'wallet wallets',
  chain: 'polygon polygon_network arbitrum blockchain on-chain onchain on_chain block-chain block_chain lightning',
  /** What a speaker may do in a sentence that is a wish of the speaker's own. */
  wishVerb:
    'am was have had has can could will would wont may might do did does not only also just always usually mostly still ' +
    'currently mainly normally generally now never ever even too personally really happily gladly kindly simply ' +
    'offer give send share hope live expect reach keep hold sell need want prefer accept confirm start begin begins ' +
    'deliver lower add settle bill find see know think feel trust speak write live mind issue grant reduce',
  /** What follows where a coin is the subject of work. */
  coinTopic:
    'exchange~ tax taxes project~ app~ startup~ start-up~ trading trader~ market~ marketing writer~ content article~ ' +
    'blog~ game~ gaming bot~ website~ site~ checkout gateway~ industry space company companies client~ news mining ' +
    'miner~ mine protocol~ developer~ dev devs development engineer~ community communities founder~ fund funds ' +
    'portfolio wallets analysis analyst~ research journalist~ portal platform~ accounting bookkeeping audit~ ' +
    'contract~ smart integration~ solution~ product~ brand~ branding casino~ world niche enthusiast~ expert~ ' +
    'expertise knowledge experience background course~ token~ nft nfts defi web3 arbitrage signals investor~ ' +
    'investment~ advisor~ consultant~ consulting regulation~ law compliance scam~ fraud security whitepaper~ ' +
    'presale ico ecosystem sector business businesses influencer~ twitter network node~ rpc logo~ landing designs ' +
    'artwork video~ explainer~ translation~ domain~ domains api sdk plugin~ processor~ processing services ' +
    'theft theory volatility holdings prices drops casinos ads zurich youtuber~ blogger~ channel~ creator~ gamer~ magazine~ meetup~ conference~ commerce webhook webhooks orders lamp oracles oracle paymaster',
  /** What holds a coin but is no wish for one. */
  coinWork:
    'solidity defi nft nfts mint minted minting staking contract_address etherscan tx hash audited auditing ' +
    'tokenomics emission vesting liquidity_pool bridge bridges mining mines miner miners trading trader arbitrage ' +
    'websocket websockets dex amm volume tvl holding raised airdrop airdrops',
};
