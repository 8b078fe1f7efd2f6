// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.informationProtection`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`InformationProtectionResource`], for example
/// `graph.security().information_protection()`.
///
/// [`InformationProtectionResource`]: crate::requests::security::information_protection::InformationProtectionResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-informationprotection?view=graph-rest-beta
pub struct InformationProtection {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtection: "microsoft.graph.security.informationProtection", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { InformationProtection: crate::models::Entity }

impl InformationProtection {
    /// `labelPolicySettings`:
    /// [`InformationProtectionPolicySetting`](super::InformationProtectionPolicySetting).
    pub const LABEL_POLICY_SETTINGS: mg::Nav<
        InformationProtection,
        super::InformationProtectionPolicySetting,
    > = mg::Nav::new("labelPolicySettings");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        InformationProtection,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
