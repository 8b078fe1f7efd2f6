// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.googleCloudResourceEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct GoogleCloudResourceEntityMapping {
    /// `fullResourceNameColumn`. Never null.
    pub full_resource_name_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GoogleCloudResourceEntityMapping: "microsoft.graph.security.googleCloudResourceEntityMapping", complex, base super::EntityMapping;
    full_resource_name_column: "fullResourceNameColumn" required,
}

mg::derived_from! { GoogleCloudResourceEntityMapping: super::EntityMapping }
