// @generated
use crate::mg;

/// `microsoft.graph.security.appCategory`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCategory {
    /// `security`, 0.
    Security,
    /// `collaboration`, 1.
    Collaboration,
    /// `hostingServices`, 2.
    HostingServices,
    /// `onlineMeetings`, 3.
    OnlineMeetings,
    /// `newsAndEntertainment`, 4.
    NewsAndEntertainment,
    /// `eCommerce`, 5.
    ECommerce,
    /// `education`, 6.
    Education,
    /// `cloudStorage`, 7.
    CloudStorage,
    /// `marketing`, 8.
    Marketing,
    /// `operationsManagement`, 9.
    OperationsManagement,
    /// `health`, 10.
    Health,
    /// `advertising`, 11.
    Advertising,
    /// `productivity`, 12.
    Productivity,
    /// `accountingAndFinance`, 13.
    AccountingAndFinance,
    /// `contentManagement`, 14.
    ContentManagement,
    /// `contentSharing`, 15.
    ContentSharing,
    /// `businessManagement`, 16.
    BusinessManagement,
    /// `communications`, 17.
    Communications,
    /// `dataAnalytics`, 18.
    DataAnalytics,
    /// `businessIntelligence`, 19.
    BusinessIntelligence,
    /// `webemail`, 20.
    Webemail,
    /// `codeHosting`, 21.
    CodeHosting,
    /// `webAnalytics`, 22.
    WebAnalytics,
    /// `socialNetwork`, 23.
    SocialNetwork,
    /// `crm`, 24.
    Crm,
    /// `forums`, 25.
    Forums,
    /// `humanResourceManagement`, 26.
    HumanResourceManagement,
    /// `transportationAndTravel`, 27.
    TransportationAndTravel,
    /// `productDesign`, 28.
    ProductDesign,
    /// `sales`, 29.
    Sales,
    /// `cloudComputingPlatform`, 30.
    CloudComputingPlatform,
    /// `projectManagement`, 31.
    ProjectManagement,
    /// `personalInstantMessaging`, 32.
    PersonalInstantMessaging,
    /// `developmentTools`, 33.
    DevelopmentTools,
    /// `itServices`, 34.
    ItServices,
    /// `supplyChainAndLogistics`, 35.
    SupplyChainAndLogistics,
    /// `propertyManagement`, 36.
    PropertyManagement,
    /// `customerSupport`, 37.
    CustomerSupport,
    /// `internetOfThings`, 38.
    InternetOfThings,
    /// `vendorManagementSystems`, 39.
    VendorManagementSystems,
    /// `websiteMonitoring`, 40.
    WebsiteMonitoring,
    /// `generativeAi`, 41.
    GenerativeAi,
    /// `unknown`, 42.
    Unknown,
    /// `unknownFutureValue`, 43.
    UnknownFutureValue,
    /// `aiModelProvider`, 44.
    AiModelProvider,
    /// `mcpServer`, 45.
    McpServer,
    /// `clientAiApp`, 46.
    ClientAiApp,
}

mg::enumeration! {
    AppCategory "microsoft.graph.security.appCategory" "";
    Security "security" 0,
    Collaboration "collaboration" 1,
    HostingServices "hostingServices" 2,
    OnlineMeetings "onlineMeetings" 3,
    NewsAndEntertainment "newsAndEntertainment" 4,
    ECommerce "eCommerce" 5,
    Education "education" 6,
    CloudStorage "cloudStorage" 7,
    Marketing "marketing" 8,
    OperationsManagement "operationsManagement" 9,
    Health "health" 10,
    Advertising "advertising" 11,
    Productivity "productivity" 12,
    AccountingAndFinance "accountingAndFinance" 13,
    ContentManagement "contentManagement" 14,
    ContentSharing "contentSharing" 15,
    BusinessManagement "businessManagement" 16,
    Communications "communications" 17,
    DataAnalytics "dataAnalytics" 18,
    BusinessIntelligence "businessIntelligence" 19,
    Webemail "webemail" 20,
    CodeHosting "codeHosting" 21,
    WebAnalytics "webAnalytics" 22,
    SocialNetwork "socialNetwork" 23,
    Crm "crm" 24,
    Forums "forums" 25,
    HumanResourceManagement "humanResourceManagement" 26,
    TransportationAndTravel "transportationAndTravel" 27,
    ProductDesign "productDesign" 28,
    Sales "sales" 29,
    CloudComputingPlatform "cloudComputingPlatform" 30,
    ProjectManagement "projectManagement" 31,
    PersonalInstantMessaging "personalInstantMessaging" 32,
    DevelopmentTools "developmentTools" 33,
    ItServices "itServices" 34,
    SupplyChainAndLogistics "supplyChainAndLogistics" 35,
    PropertyManagement "propertyManagement" 36,
    CustomerSupport "customerSupport" 37,
    InternetOfThings "internetOfThings" 38,
    VendorManagementSystems "vendorManagementSystems" 39,
    WebsiteMonitoring "websiteMonitoring" 40,
    GenerativeAi "generativeAi" 41,
    Unknown "unknown" 42,
    UnknownFutureValue "unknownFutureValue" 43,
    AiModelProvider "aiModelProvider" 44,
    McpServer "mcpServer" 45,
    ClientAiApp "clientAiApp" 46,
}
