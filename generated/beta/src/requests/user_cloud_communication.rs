// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userCloudCommunication`, by its URL.
    ///
    /// For example `/me/communications`.
    UserCloudCommunicationResource(mg::One<models::UserCloudCommunication>)
}

impl UserCloudCommunicationResource {
    /// `…/callSettings`: `callSettings`
    #[inline]
    pub fn call_settings(&self) -> requests::call_settings::CallSettingsResource {
        mg::to(self, "callSettings")
    }
}
