// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.command`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/command?view=graph-rest-beta>
    Command "microsoft.graph.command" "entity" : super::Entity;
    /// `appServiceName`: String
    app_service_name "appServiceName": String,
    /// `error`: String
    error "error": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `packageFamilyName`: String
    package_family_name "packageFamilyName": String,
    /// `payload`: payloadRequest
    payload "payload": mg::Boxed<super::PayloadRequest>,
    /// `permissionTicket`: String
    permission_ticket "permissionTicket": String,
    /// `postBackUri`: String
    post_back_uri "postBackUri": String,
    /// `status`: String
    status "status": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { Command: super::Entity }

impl Command {
    /// `responsepayload`: `payloadResponse`
    pub const RESPONSEPAYLOAD: mg::Nav<Command, super::PayloadResponse> = mg::Nav::new(
        "responsepayload",
    );
}
