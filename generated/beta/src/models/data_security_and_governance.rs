// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataSecurityAndGovernance`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/datasecurityandgovernance?view=graph-rest-beta>
    DataSecurityAndGovernance "microsoft.graph.dataSecurityAndGovernance" "entity abstract" : super::Entity => DataSecurityAndGovernanceKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataSecurityAndGovernance: super::Entity }

impl DataSecurityAndGovernance {
    /// `sensitivityLabels`: many `sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        DataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}

/// The types derived from `microsoft.graph.dataSecurityAndGovernance`.
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
