// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mdmWindowsInformationProtectionPolicy`, by its URL.
///
/// For example `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicy-id}`.
pub type MdmWindowsInformationProtectionPolicyResource = mg::One<
    models::MdmWindowsInformationProtectionPolicy,
    requests::windows_information_protection::WindowsInformationProtectionResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.mdmWindowsInformationProtectionPolicy`, by its URL.
    ///
    /// For example `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`.
    MdmWindowsInformationProtectionPolicyCollection(mg::Many<models::MdmWindowsInformationProtectionPolicy, MdmWindowsInformationProtectionPolicyResource>)
}

impl MdmWindowsInformationProtectionPolicyCollection {
    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
