// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.informationProtectionPolicySetting`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`InformationProtectionPolicySettingResource`], for example
/// `graph.security().information_protection().label_policy_settings()`.
///
/// [`InformationProtectionPolicySettingResource`]: crate::requests::security::information_protection_policy_setting::InformationProtectionPolicySettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-informationprotectionpolicysetting?view=graph-rest-beta
pub struct InformationProtectionPolicySetting {
    /// `defaultLabelId`.
    pub default_label_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDowngradeJustificationRequired`. Never null.
    pub is_downgrade_justification_required: mg::Field<bool>,
    /// `isMandatory`. Never null.
    pub is_mandatory: mg::Field<bool>,
    /// `moreInfoUrl`.
    pub more_info_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtectionPolicySetting: "microsoft.graph.security.informationProtectionPolicySetting", entity, base crate::models::Entity;
    default_label_id: "defaultLabelId",
    id: "id" key required,
    is_downgrade_justification_required: "isDowngradeJustificationRequired" required,
    is_mandatory: "isMandatory" required,
    more_info_url: "moreInfoUrl",
}

mg::derived_from! { InformationProtectionPolicySetting: crate::models::Entity }
