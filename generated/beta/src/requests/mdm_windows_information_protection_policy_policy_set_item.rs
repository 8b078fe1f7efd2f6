// @generated
use crate::{mg, models};

/// Requests on one [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_mdm_windows_information_protection_policy_policy_set_item()
/// ```
///
/// [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: models::MdmWindowsInformationProtectionPolicyPolicySetItem
pub type MdmWindowsInformationProtectionPolicyPolicySetItemResource = mg::One<
    models::MdmWindowsInformationProtectionPolicyPolicySetItem,
>;

/// Requests on a collection of [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_mdm_windows_information_protection_policy_policy_set_item()
/// ```
///
/// [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: models::MdmWindowsInformationProtectionPolicyPolicySetItem
pub type MdmWindowsInformationProtectionPolicyPolicySetItemCollection = mg::Many<
    models::MdmWindowsInformationProtectionPolicyPolicySetItem,
    MdmWindowsInformationProtectionPolicyPolicySetItemResource,
>;
