// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mdm_windows_information_protection_policies().id(id)`.
pub type MdmWindowsInformationProtectionPolicyResource = mg::One<
    models::MdmWindowsInformationProtectionPolicy,
    requests::windows_information_protection::WindowsInformationProtectionResource,
>;

/// Requests on a collection of
/// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mdm_windows_information_protection_policies()`.
#[derive(Clone, Debug)]
pub struct MdmWindowsInformationProtectionPolicyCollection(
    mg::Many<
        models::MdmWindowsInformationProtectionPolicy,
        MdmWindowsInformationProtectionPolicyResource,
    >,
);

mg::builder! { MdmWindowsInformationProtectionPolicyCollection: mg::Many<models::MdmWindowsInformationProtectionPolicy, MdmWindowsInformationProtectionPolicyResource> }

impl MdmWindowsInformationProtectionPolicyCollection {
    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`MdmWindowsInformationProtectionPolicyCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
