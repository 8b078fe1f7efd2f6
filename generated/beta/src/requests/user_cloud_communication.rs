// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserCloudCommunication`](models::UserCloudCommunication): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().communications()`.
#[derive(Clone, Debug)]
pub struct UserCloudCommunicationResource(mg::One<models::UserCloudCommunication>);

mg::builder! { UserCloudCommunicationResource: mg::One<models::UserCloudCommunication> }

impl UserCloudCommunicationResource {
    /// `…/callSettings`: [`CallSettings`](models::CallSettings).
    #[inline]
    pub fn call_settings(&self) -> requests::call_settings::CallSettingsResource {
        mg::navigate(self, "callSettings")
    }
}
