// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryCaseMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverycasemember?view=graph-rest-beta>
    EdiscoveryCaseMember "microsoft.graph.security.ediscoveryCaseMember" "entity" : crate::models::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recipientType`: microsoft.graph.security.recipientType
    recipient_type "recipientType": mg::Flags<super::RecipientType>,
    /// `smtpAddress`: String
    smtp_address "smtpAddress": String,
}

mg::derived_from! { EdiscoveryCaseMember: crate::models::Entity }
