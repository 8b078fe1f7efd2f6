// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.googleCloudResourceEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    GoogleCloudResourceEntityMapping "microsoft.graph.security.googleCloudResourceEntityMapping" "complex" : super::EntityMapping;
    /// `fullResourceNameColumn`: String, not null
    full_resource_name_column "fullResourceNameColumn" "r": String,
}

mg::derived_from! { GoogleCloudResourceEntityMapping: super::EntityMapping }
