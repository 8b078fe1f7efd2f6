// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.amazonResourceEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    AmazonResourceEntityMapping "microsoft.graph.security.amazonResourceEntityMapping" "complex" : super::EntityMapping;
    /// `amazonResourceIdColumn`: String, not null
    amazon_resource_id_column "amazonResourceIdColumn" "r": String,
}

mg::derived_from! { AmazonResourceEntityMapping: super::EntityMapping }
