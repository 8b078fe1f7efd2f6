// @generated
use crate::mg;

/// Entity type [`microsoft.graph.informationProtectionPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InformationProtectionPolicyResource`], for example
/// `graph.information_protection().policy()`.
///
/// [`InformationProtectionPolicyResource`]: crate::requests::information_protection_policy::InformationProtectionPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/informationprotectionpolicy?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
)]
pub struct InformationProtectionPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtectionPolicy: "microsoft.graph.informationProtectionPolicy", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { InformationProtectionPolicy: super::Entity }

impl InformationProtectionPolicy {
    /// `labels`: many [`InformationProtectionLabel`](super::InformationProtectionLabel).
    pub const LABELS: mg::Nav<
        InformationProtectionPolicy,
        Vec<super::InformationProtectionLabel>,
    > = mg::Nav::new("labels");
}
