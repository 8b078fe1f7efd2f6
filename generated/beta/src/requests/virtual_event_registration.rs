// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventRegistration`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/registrations/{virtualEventRegistration-id}`.
    VirtualEventRegistrationResource(mg::One<models::VirtualEventRegistration>)
}

impl VirtualEventRegistrationResource {
    /// `…/sessions`: many `virtualEventSession`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **VirtualEvent.Read.Chat** |
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::virtual_event_session::VirtualEventSessionCollection {
        mg::to(self, "sessions")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **VirtualEvent.ReadWrite** | **VirtualEventRegistration-Anon.ReadWrite.Chat** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.virtualEventRegistration`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/registrations`.
    VirtualEventRegistrationCollection(mg::Many<models::VirtualEventRegistration, VirtualEventRegistrationResource>)
}

impl VirtualEventRegistrationCollection {
    /// `…(email={email})`
    #[inline]
    pub fn by_email(
        &self,
        email: impl Into<mg::Key>,
    ) -> VirtualEventRegistrationResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("email", email.into())]))
    }

    /// `…(userId={userId})`
    #[inline]
    pub fn by_user_id(
        &self,
        user_id: impl Into<mg::Key>,
    ) -> VirtualEventRegistrationResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("userId", user_id.into())]))
    }
}
