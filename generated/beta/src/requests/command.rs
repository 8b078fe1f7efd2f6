// @generated
use crate::{mg, models, requests};

/// Requests on one [`Command`](models::Command): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.commands().id(id)`.
#[derive(Clone, Debug)]
pub struct CommandResource(mg::One<models::Command>);

mg::builder! { CommandResource: mg::One<models::Command> }

impl CommandResource {
    /// `…/responsepayload`: [`PayloadResponse`](models::PayloadResponse).
    ///
    /// Least privileged permission to read: `Device.Command` (delegated, personal account).
    #[inline]
    pub fn responsepayload(
        &self,
    ) -> requests::payload_response::PayloadResponseResource {
        mg::navigate(self, "responsepayload")
    }
}

/// Requests on a collection of [`Command`](models::Command): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.commands()`.
pub type CommandCollection = mg::Many<models::Command, CommandResource>;
