// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionUserIdentity`, an open complex type derived from `microsoft.graph.identity`.
    SubmissionUserIdentity "microsoft.graph.security.submissionUserIdentity" "complex open" : crate::models::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { SubmissionUserIdentity: crate::models::Identity }
