// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.dataSecurityAndGovernance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/datasecurityandgovernance?view=graph-rest-beta
pub struct DataSecurityAndGovernance {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataSecurityAndGovernance: "microsoft.graph.dataSecurityAndGovernance", entity abstract, base super::Entity, family DataSecurityAndGovernanceKind;
    id: "id" key required,
}

mg::derived_from! { DataSecurityAndGovernance: super::Entity }

impl DataSecurityAndGovernance {
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        DataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}

/// The types derived from [`DataSecurityAndGovernance`].
#[non_exhaustive]
pub enum DataSecurityAndGovernanceKind {
    TenantDataSecurityAndGovernance(Box<super::TenantDataSecurityAndGovernance>),
    UserDataSecurityAndGovernance(Box<super::UserDataSecurityAndGovernance>),
    /// None of these, or a type that this version does not know.
    Other(Box<DataSecurityAndGovernance>),
}

mg::family! {
    DataSecurityAndGovernance => DataSecurityAndGovernanceKind;
    TenantDataSecurityAndGovernance(super::TenantDataSecurityAndGovernance),
    UserDataSecurityAndGovernance(super::UserDataSecurityAndGovernance),
}
