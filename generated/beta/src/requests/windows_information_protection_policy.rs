// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_app_management().windows_information_protection_policies().id(id)`.
pub type WindowsInformationProtectionPolicyResource = mg::One<
    models::WindowsInformationProtectionPolicy,
    requests::windows_information_protection::WindowsInformationProtectionResource,
>;

/// Requests on a collection of
/// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().windows_information_protection_policies()`.
pub type WindowsInformationProtectionPolicyCollection = mg::Many<
    models::WindowsInformationProtectionPolicy,
    WindowsInformationProtectionPolicyResource,
>;
