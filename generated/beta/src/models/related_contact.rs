// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.relatedContact`, a complex type.
    RelatedContact "microsoft.graph.relatedContact" "complex";
    /// `accessConsent`: Boolean
    access_consent "accessConsent": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String
    id "id": String,
    /// `mobilePhone`: String
    mobile_phone "mobilePhone": String,
    /// `relationship`: contactRelationship, not null
    relationship "relationship" "r": mg::Open<super::ContactRelationship>,
}
