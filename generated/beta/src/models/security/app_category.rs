// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.appCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCategory {
    /// `security` (1)
    Security,
    /// `collaboration` (2)
    Collaboration,
    /// `hostingServices` (3)
    HostingServices,
    /// `onlineMeetings` (4)
    OnlineMeetings,
    /// `newsAndEntertainment` (5)
    NewsAndEntertainment,
    /// `eCommerce` (6)
    ECommerce,
    /// `education` (7)
    Education,
    /// `cloudStorage` (8)
    CloudStorage,
    /// `marketing` (9)
    Marketing,
    /// `operationsManagement` (10)
    OperationsManagement,
    /// `health` (11)
    Health,
    /// `advertising` (12)
    Advertising,
    /// `productivity` (13)
    Productivity,
    /// `accountingAndFinance` (14)
    AccountingAndFinance,
    /// `contentManagement` (15)
    ContentManagement,
    /// `contentSharing` (16)
    ContentSharing,
    /// `businessManagement` (17)
    BusinessManagement,
    /// `communications` (18)
    Communications,
    /// `dataAnalytics` (19)
    DataAnalytics,
    /// `businessIntelligence` (20)
    BusinessIntelligence,
    /// `webemail` (21)
    Webemail,
    /// `codeHosting` (22)
    CodeHosting,
    /// `webAnalytics` (23)
    WebAnalytics,
    /// `socialNetwork` (24)
    SocialNetwork,
    /// `crm` (25)
    Crm,
    /// `forums` (26)
    Forums,
    /// `humanResourceManagement` (27)
    HumanResourceManagement,
    /// `transportationAndTravel` (28)
    TransportationAndTravel,
    /// `productDesign` (29)
    ProductDesign,
    /// `sales` (30)
    Sales,
    /// `cloudComputingPlatform` (31)
    CloudComputingPlatform,
    /// `projectManagement` (32)
    ProjectManagement,
    /// `personalInstantMessaging` (33)
    PersonalInstantMessaging,
    /// `developmentTools` (34)
    DevelopmentTools,
    /// `itServices` (35)
    ItServices,
    /// `supplyChainAndLogistics` (36)
    SupplyChainAndLogistics,
    /// `propertyManagement` (37)
    PropertyManagement,
    /// `customerSupport` (38)
    CustomerSupport,
    /// `internetOfThings` (39)
    InternetOfThings,
    /// `vendorManagementSystems` (40)
    VendorManagementSystems,
    /// `websiteMonitoring` (41)
    WebsiteMonitoring,
    /// `generativeAi` (42)
    GenerativeAi,
    /// `unknown` (43)
    Unknown,
    /// `unknownFutureValue` (44)
    UnknownFutureValue,
    /// `aiModelProvider` (45)
    AiModelProvider,
    /// `mcpServer` (46)
    McpServer,
    /// `clientAiApp` (47)
    ClientAiApp,
}

mg::enumeration! {
    AppCategory: "microsoft.graph.security.appCategory";
    Security: "security" = 1,
    Collaboration: "collaboration" = 2,
    HostingServices: "hostingServices" = 3,
    OnlineMeetings: "onlineMeetings" = 4,
    NewsAndEntertainment: "newsAndEntertainment" = 5,
    ECommerce: "eCommerce" = 6,
    Education: "education" = 7,
    CloudStorage: "cloudStorage" = 8,
    Marketing: "marketing" = 9,
    OperationsManagement: "operationsManagement" = 10,
    Health: "health" = 11,
    Advertising: "advertising" = 12,
    Productivity: "productivity" = 13,
    AccountingAndFinance: "accountingAndFinance" = 14,
    ContentManagement: "contentManagement" = 15,
    ContentSharing: "contentSharing" = 16,
    BusinessManagement: "businessManagement" = 17,
    Communications: "communications" = 18,
    DataAnalytics: "dataAnalytics" = 19,
    BusinessIntelligence: "businessIntelligence" = 20,
    Webemail: "webemail" = 21,
    CodeHosting: "codeHosting" = 22,
    WebAnalytics: "webAnalytics" = 23,
    SocialNetwork: "socialNetwork" = 24,
    Crm: "crm" = 25,
    Forums: "forums" = 26,
    HumanResourceManagement: "humanResourceManagement" = 27,
    TransportationAndTravel: "transportationAndTravel" = 28,
    ProductDesign: "productDesign" = 29,
    Sales: "sales" = 30,
    CloudComputingPlatform: "cloudComputingPlatform" = 31,
    ProjectManagement: "projectManagement" = 32,
    PersonalInstantMessaging: "personalInstantMessaging" = 33,
    DevelopmentTools: "developmentTools" = 34,
    ItServices: "itServices" = 35,
    SupplyChainAndLogistics: "supplyChainAndLogistics" = 36,
    PropertyManagement: "propertyManagement" = 37,
    CustomerSupport: "customerSupport" = 38,
    InternetOfThings: "internetOfThings" = 39,
    VendorManagementSystems: "vendorManagementSystems" = 40,
    WebsiteMonitoring: "websiteMonitoring" = 41,
    GenerativeAi: "generativeAi" = 42,
    Unknown: "unknown" = 43,
    UnknownFutureValue: "unknownFutureValue" = 44,
    AiModelProvider: "aiModelProvider" = 45,
    McpServer: "mcpServer" = 46,
    ClientAiApp: "clientAiApp" = 47,
}
