// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudApplicationEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    CloudApplicationEntityMapping "microsoft.graph.security.cloudApplicationEntityMapping" "complex" : super::EntityMapping;
    /// `appIdColumn`: String
    app_id_column "appIdColumn": String,
    /// `nameColumn`: String
    name_column "nameColumn": String,
}

mg::derived_from! { CloudApplicationEntityMapping: super::EntityMapping }
