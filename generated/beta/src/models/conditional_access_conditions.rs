// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessConditions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessConditions {
    /// `none` (0)
    None,
    /// `application` (1)
    Application,
    /// `users` (2)
    Users,
    /// `devicePlatform` (4)
    DevicePlatform,
    /// `location` (8)
    Location,
    /// `clientType` (16)
    ClientType,
    /// `signInRisk` (32)
    SignInRisk,
    /// `userRisk` (64)
    UserRisk,
    /// `time` (128)
    Time,
    /// `deviceState` (256)
    DeviceState,
    /// `client` (512)
    Client,
    /// `ipAddressSeenByAzureAD` (1024)
    IpAddressSeenByAzureAd,
    /// `ipAddressSeenByResourceProvider` (2048)
    IpAddressSeenByResourceProvider,
    /// `unknownFutureValue` (4096)
    UnknownFutureValue,
    /// `servicePrincipals` (8192)
    ServicePrincipals,
    /// `servicePrincipalRisk` (16384)
    ServicePrincipalRisk,
    /// `authenticationFlows` (32768)
    AuthenticationFlows,
    /// `insiderRisk` (65536)
    InsiderRisk,
}

mg::enumeration! {
    ConditionalAccessConditions: "microsoft.graph.conditionalAccessConditions", flags;
    None: "none" = 0,
    Application: "application" = 1,
    Users: "users" = 2,
    DevicePlatform: "devicePlatform" = 4,
    Location: "location" = 8,
    ClientType: "clientType" = 16,
    SignInRisk: "signInRisk" = 32,
    UserRisk: "userRisk" = 64,
    Time: "time" = 128,
    DeviceState: "deviceState" = 256,
    Client: "client" = 512,
    IpAddressSeenByAzureAd: "ipAddressSeenByAzureAD" = 1024,
    IpAddressSeenByResourceProvider: "ipAddressSeenByResourceProvider" = 2048,
    UnknownFutureValue: "unknownFutureValue" = 4096,
    ServicePrincipals: "servicePrincipals" = 8192,
    ServicePrincipalRisk: "servicePrincipalRisk" = 16384,
    AuthenticationFlows: "authenticationFlows" = 32768,
    InsiderRisk: "insiderRisk" = 65536,
}
