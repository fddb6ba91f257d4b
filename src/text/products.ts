/**
 * `name`: as its makers write it. `spellings`: lower case. `year`: of the first version, preview or announcement that
 * the public could see; `source` says where that stands.
 */
export type Product = { name: string; spellings: readonly string[]; year: number; source: string; isWord: boolean };

/**
 * Name; other spellings; year; source. `!` before a name: it is also an ordinary word, or the beginning of another
 * name, and counts only as it is written here. Years were written down from knowledge of the named sources in
 * November 2026; where accounts differ, the earlier year.
 */
const table = `
React; react.js,reactjs; 2013; JSConf US, May 2013
React Native; react-native,reactnative; 2015; React.js Conf, January 2015
Redux; redux.js; 2015; React Europe, July 2015
Next.js; nextjs,next js; 2016; ZEIT announcement, October 2016
!Remix; remix.run; 2020; remix.run, first supporter preview
Gatsby; gatsbyjs,gatsby.js; 2015; github.com/gatsbyjs/gatsby, first release
Vue.js; vue,vuejs,vue js; 2013; vuejs.org, first tagged versions, December 2013
Nuxt; nuxt.js,nuxtjs; 2016; nuxt.com, first release, October 2016
Angular; angularjs,angular.js,angular js; 2010; AngularJS 0.9, October 2010; also stands for later versions
Svelte; sveltejs,sveltekit; 2016; svelte.dev, "Frameworks without the framework", November 2016
TypeScript; type script; 2012; Microsoft announcement, October 2012
Node.js; node,nodejs,node js; 2009; JSConf EU, November 2009
Deno; ; 2018; JSConf EU, June 2018
NestJS; nest.js; 2017; github.com/nestjs/nest, first release
!Electron; electron.js,electronjs; 2013; github.com/electron/electron, Atom Shell
!Ionic; ionic framework; 2013; ionicframework.com, alpha, November 2013
Tailwind CSS; tailwind,tailwindcss; 2017; tailwindcss.com, 0.1, October 2017
Webpack; ; 2012; github.com/webpack/webpack, first release
!Cypress; cypress.io; 2015; cypress.io, first public beta
!Playwright; ; 2020; github.com/microsoft/playwright, January 2020
Puppeteer; ; 2017; Chrome developers, August 2017
GraphQL; graph ql; 2015; React.js Conf, January 2015
Flutter; ; 2017; first alpha, 0.0.6, May 2017
!Dart; ; 2011; GOTO Aarhus, October 2011
!Swift; ; 2014; Apple WWDC, June 2014
SwiftUI; swift ui; 2019; Apple WWDC, June 2019
Kotlin; ; 2011; JetBrains announcement, July 2011
Jetpack Compose; ; 2019; Google I/O, May 2019
!Go; golang,go lang; 2009; Google open source blog, November 2009
!Rust; rust lang,rustlang; 2010; Mozilla summit, July 2010
!Julia; ; 2012; julialang.org, "Why we created Julia", February 2012
Elixir; ; 2011; github.com/elixir-lang/elixir, first commit
.NET Core; dotnet core,net core; 2014; Microsoft announcement, November 2014
ASP.NET Core; asp net core; 2014; as ASP.NET vNext, May 2014
Blazor; ; 2017; NDC Oslo, June 2017
Laravel; ; 2011; laravel.com, first beta, June 2011
FastAPI; fast api; 2018; github.com/fastapi/fastapi, December 2018
WooCommerce; woo commerce; 2011; WooThemes announcement, September 2011
Elementor; ; 2016; elementor.com, first release, June 2016
Bubble.io; ; 2012; bubble.io, founding
Webflow; ; 2013; Y Combinator launch, 2013
Figma; ; 2015; closed beta, December 2015
Docker; ; 2013; PyCon US, March 2013
Kubernetes; k8s; 2014; Google announcement, June 2014
Terraform; ; 2014; HashiCorp announcement, July 2014
Ansible; ; 2012; github.com/ansible/ansible, first release
!Helm; helm charts; 2015; KubeCon, November 2015
!Prometheus; ; 2012; prometheus.io, start of the project
AWS Lambda; aws-lambda; 2014; AWS re:Invent, November 2014
GitHub Actions; ; 2018; GitHub Universe, October 2018
GitHub Copilot; copilot; 2021; GitHub technical preview, June 2021
Firebase; ; 2011; first beta, 2011
Supabase; ; 2020; Hacker News launch, May 2020
!Snowflake; ; 2014; first public release, October 2014
Databricks; ; 2014; Databricks Cloud, Spark Summit, June 2014
Apache Airflow; airflow; 2015; Airbnb engineering, June 2015
Apache Spark; pyspark; 2010; open-sourced in 2010, spark.apache.org/history
Power BI; powerbi; 2010; as Project Crescent, 2010
Power Automate; ; 2016; as Microsoft Flow, April 2016
TensorFlow; tensor flow; 2015; Google announcement, November 2015
PyTorch; py torch; 2016; github.com/pytorch/pytorch, August 2016
Keras; ; 2015; github.com/keras-team/keras, March 2015
Hugging Face; huggingface; 2017; first app of the company, 2017
LangChain; lang chain; 2022; github.com/langchain-ai/langchain, October 2022
OpenAI API; ; 2020; OpenAI announcement, June 2020
ChatGPT; chat gpt; 2022; OpenAI announcement, November 2022
!Midjourney; mid journey; 2022; first beta, 2022
Stable Diffusion; ; 2022; Stability AI release, August 2022
Ethereum; ; 2013; white paper, late 2013
Solidity; ; 2014; proposed in August 2014
Unreal Engine 5; ue5; 2020; Epic Games announcement, May 2020
jQuery; ; 2006; BarCamp NYC, January 2006
!Bootstrap; twitter bootstrap; 2011; Twitter engineering, August 2011
!Express; express.js,expressjs; 2009; github.com/expressjs/express, first commit
MongoDB; mongo db; 2009; first public release, February 2009
Redis; ; 2009; first public release, 2009
Elasticsearch; elastic search; 2010; first public release, February 2010
Apache Kafka; kafka; 2011; open-sourced in January 2011
Django; ; 2005; first public release, July 2005
Ruby on Rails; rails,ror; 2004; first public release, July 2004
!Flask; ; 2010; flask, first release, April 2010
Shopify; ; 2006; launch, June 2006; as an online shop 2004
Magento; ; 2007; first beta, August 2007
Android; ; 2007; Open Handset Alliance, preview SDK, November 2007
iOS; ; 2007; first iPhone, June 2007
Azure; ms azure,microsoft azure; 2008; Microsoft PDC, October 2008
WordPress; word press; 2003; first release, May 2003
Java; ; 1995; Sun announcement, May 1995
JavaScript; java script; 1995; Netscape announcement, December 1995
C#; ; 2000; Microsoft PDC, July 2000
AWS; amazon web services; 2002; first web services of Amazon, July 2002
Google Cloud; gcp,google cloud platform; 2008; App Engine preview, April 2008
Spring Boot; springboot,spring-boot; 2013; first milestone, August 2013
Apache Hadoop; hadoop; 2006; first release, April 2006
Three.js; threejs; 2010; github.com/mrdoob/three.js, April 2010
D3.js; d3,d3js; 2011; first release, February 2011
Sass; scss; 2006; first release, November 2006
Xamarin; ; 2011; founding of Xamarin, May 2011
!Unity; unity3d,unity 3d; 2005; Apple WWDC, June 2005
dbt; ; 2016; first release, 2016
n8n; ; 2019; first release, 2019
Zapier; ; 2011; first beta, 2011
Bitcoin; ; 2008; white paper, October 2008
Vite; vitejs; 2020; github.com/vitejs/vite, April 2020
Jest; ; 2014; Facebook announcement, 2014
`;

export const products: readonly Product[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [written = '', others = '', year = '', ...source] = line.split(/;\s*/);
    const name = written.replace('!', '');
    const spellings = [name.toLowerCase(), ...others.split(',').filter(Boolean)];
    return { name, spellings, year: Number(year), source: source.join('; '), isWord: written.startsWith('!') };
  });
