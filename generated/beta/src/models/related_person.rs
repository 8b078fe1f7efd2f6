// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.relatedPerson`, a complex type.
    RelatedPerson "microsoft.graph.relatedPerson" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `relationship`: personRelationship
    relationship "relationship": mg::Open<super::PersonRelationship>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
