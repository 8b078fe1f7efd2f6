// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.cloudApplicationEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct CloudApplicationEntityMapping {
    /// `appIdColumn`.
    pub app_id_column: mg::Field<String>,
    /// `nameColumn`.
    pub name_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudApplicationEntityMapping: "microsoft.graph.security.cloudApplicationEntityMapping", complex, base super::EntityMapping;
    app_id_column: "appIdColumn",
    name_column: "nameColumn",
}

mg::derived_from! { CloudApplicationEntityMapping: super::EntityMapping }
