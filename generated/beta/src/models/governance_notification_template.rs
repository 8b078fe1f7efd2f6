// @generated
use crate::mg;

/// Complex type `microsoft.graph.governanceNotificationTemplate`.
pub struct GovernanceNotificationTemplate {
    /// `culture`.
    pub culture: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceNotificationTemplate: "microsoft.graph.governanceNotificationTemplate", complex;
    culture: "culture",
    id: "id",
    source: "source",
    type_: "type",
    version: "version",
}
