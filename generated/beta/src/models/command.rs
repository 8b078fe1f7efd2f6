// @generated
use crate::mg;

/// Entity type [`microsoft.graph.command`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CommandCollection`](crate::requests::command::CommandCollection), for example
/// `graph.commands()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/command?view=graph-rest-beta
pub struct Command {
    /// `appServiceName`.
    pub app_service_name: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `packageFamilyName`.
    pub package_family_name: mg::Field<String>,
    /// `payload`.
    pub payload: mg::Field<mg::Boxed<super::PayloadRequest>>,
    /// `permissionTicket`.
    pub permission_ticket: mg::Field<String>,
    /// `postBackUri`.
    pub post_back_uri: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Command: "microsoft.graph.command", entity, base super::Entity;
    app_service_name: "appServiceName",
    error: "error",
    id: "id" key required,
    package_family_name: "packageFamilyName",
    payload: "payload",
    permission_ticket: "permissionTicket",
    post_back_uri: "postBackUri",
    status: "status",
    type_: "type",
}

mg::derived_from! { Command: super::Entity }

impl Command {
    /// `responsepayload`: [`PayloadResponse`](super::PayloadResponse).
    pub const RESPONSEPAYLOAD: mg::Nav<Command, super::PayloadResponse> = mg::Nav::new(
        "responsepayload",
    );
}
