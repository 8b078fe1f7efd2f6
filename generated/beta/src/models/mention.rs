// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mention`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mention?view=graph-rest-beta>
    Mention "microsoft.graph.mention" "entity" : super::Entity;
    /// `application`: String
    application "application": String,
    /// `clientReference`: String
    client_reference "clientReference": String,
    /// `createdBy`: emailAddress
    created_by "createdBy": mg::Boxed<super::EmailAddress>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deepLink`: String
    deep_link "deepLink": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mentionText`: String
    mention_text "mentionText": String,
    /// `mentioned`: emailAddress, not null
    mentioned "mentioned" "r": mg::Boxed<super::EmailAddress>,
    /// `serverCreatedDateTime`: DateTimeOffset
    server_created_date_time "serverCreatedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Mention: super::Entity }
