// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.command`, by its URL.
    ///
    /// For example `/commands/{command-id}`.
    CommandResource(mg::One<models::Command>)
}

impl CommandResource {
    /// `…/responsepayload`: `payloadResponse`
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET` | **Device.Command** |
    #[inline]
    pub fn responsepayload(
        &self,
    ) -> requests::payload_response::PayloadResponseResource {
        mg::to(self, "responsepayload")
    }
}

/// A collection of `microsoft.graph.command`, by its URL.
///
/// For example `/commands`.
pub type CommandCollection = mg::Many<models::Command, CommandResource>;
