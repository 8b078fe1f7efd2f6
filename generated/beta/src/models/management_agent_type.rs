// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managementAgentType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-managementagenttype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementAgentType {
    /// `eas` (1)
    Eas,
    /// `mdm` (2)
    Mdm,
    /// `easMdm` (3)
    EasMdm,
    /// `intuneClient` (4)
    IntuneClient,
    /// `easIntuneClient` (5)
    EasIntuneClient,
    /// `configurationManagerClient` (8)
    ConfigurationManagerClient,
    /// `configurationManagerClientMdm` (10)
    ConfigurationManagerClientMdm,
    /// `configurationManagerClientMdmEas` (11)
    ConfigurationManagerClientMdmEas,
    /// `unknown` (16)
    Unknown,
    /// `jamf` (32)
    Jamf,
    /// `googleCloudDevicePolicyController` (64)
    GoogleCloudDevicePolicyController,
    /// `microsoft365ManagedMdm` (258)
    Microsoft365ManagedMdm,
    /// `msSense` (1024)
    MsSense,
    /// `intuneAosp` (2048)
    IntuneAosp,
    /// `google` (8192)
    Google,
    /// `unknownFutureValue` (8193)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementAgentType: "microsoft.graph.managementAgentType";
    Eas: "eas" = 1,
    Mdm: "mdm" = 2,
    EasMdm: "easMdm" = 3,
    IntuneClient: "intuneClient" = 4,
    EasIntuneClient: "easIntuneClient" = 5,
    ConfigurationManagerClient: "configurationManagerClient" = 8,
    ConfigurationManagerClientMdm: "configurationManagerClientMdm" = 10,
    ConfigurationManagerClientMdmEas: "configurationManagerClientMdmEas" = 11,
    Unknown: "unknown" = 16,
    Jamf: "jamf" = 32,
    GoogleCloudDevicePolicyController: "googleCloudDevicePolicyController" = 64,
    Microsoft365ManagedMdm: "microsoft365ManagedMdm" = 258,
    MsSense: "msSense" = 1024,
    IntuneAosp: "intuneAosp" = 2048,
    Google: "google" = 8192,
    UnknownFutureValue: "unknownFutureValue" = 8193,
}
