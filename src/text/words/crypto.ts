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
    'satoshis lightning_network internet_money magic_internet_money',
  /** Other things, too: only where they are paid. */
  softCoin: 'coin coins token tokens bnb',
  coinUnit: 'usdt usdc busd dai tether btc bitcoin bitcoins eth ether bnb ltc litecoin xmr sol trx sats doge matic ton',
  exchange:
    'binance coinbase bybit okx bitget kraken kucoin huobi htx gate.io crypto.com mexc bitpay bitstamp paxful ' +
    'binance_pay binance_id bybit_id nexo bitso luno',
  wallet:
    'trust_wallet trustwallet metamask phantom phantom_wallet hardware_wallet cold_wallet crypto_wallet ' +
    'crypto_wallets wallet_address walletconnect ledger_wallet web3_wallet exodus_wallet digital_wallet tonkeeper ' +
    'electrum',
  plainWallet: 'wallet wallets',
  chain: 'blockchain on-chain onchain on_chain block-chain block_chain',
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
    'theft theory rails volatility holdings prices drops casinos ads zurich',
  /** What holds a coin but is no wish for one. */
  coinWork:
    'solidity defi nft nfts mint minted minting staking contract_address etherscan tx hash audited auditing ' +
    'tokenomics emission vesting liquidity_pool bridge bridges mining mines miner miners trading trader arbitrage ' +
    'websocket websockets dex amm volume tvl holding raised airdrop airdrops',
};
