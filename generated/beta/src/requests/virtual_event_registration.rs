// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventRegistration`](models::VirtualEventRegistration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id).registrations().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventRegistrationResource(mg::One<models::VirtualEventRegistration>);

mg::builder! { VirtualEventRegistrationResource: mg::One<models::VirtualEventRegistration> }

impl VirtualEventRegistrationResource {
    /// `…/sessions`: many [`VirtualEventSession`](models::VirtualEventSession).
    ///
    /// Least privileged permission to read: `VirtualEvent.Read.Chat` (application).
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::virtual_event_session::VirtualEventSessionCollection {
        mg::navigate(self, "sessions")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `VirtualEvent.ReadWrite` (delegated),
    /// `VirtualEventRegistration-Anon.ReadWrite.Chat` (application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`VirtualEventRegistration`](models::VirtualEventRegistration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id).registrations()`.
#[derive(Clone, Debug)]
pub struct VirtualEventRegistrationCollection(
    mg::Many<models::VirtualEventRegistration, VirtualEventRegistrationResource>,
);

mg::builder! { VirtualEventRegistrationCollection: mg::Many<models::VirtualEventRegistration, VirtualEventRegistrationResource> }

impl VirtualEventRegistrationCollection {
    /// `…(email={email})`: the one with this key.
    #[inline]
    pub fn by_email(
        &self,
        email: impl Into<mg::Key>,
    ) -> VirtualEventRegistrationResource {
        self.raw().alternate_key(&[("email", email.into())]).into_builder()
    }

    /// `…(userId={userId})`: the one with this key.
    #[inline]
    pub fn by_user_id(
        &self,
        user_id: impl Into<mg::Key>,
    ) -> VirtualEventRegistrationResource {
        self.raw().alternate_key(&[("userId", user_id.into())]).into_builder()
    }
}
