// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventWebinar`](models::VirtualEventWebinar): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventWebinarResource(
    mg::One<models::VirtualEventWebinar, requests::virtual_event::VirtualEventResource>,
);

mg::builder! { VirtualEventWebinarResource: mg::One<models::VirtualEventWebinar, requests::virtual_event::VirtualEventResource> }

impl VirtualEventWebinarResource {
    /// `…/registrationConfiguration`: [`VirtualEventWebinarRegistrationConfiguration`].
    ///
    /// [`VirtualEventWebinarRegistrationConfiguration`]: models::VirtualEventWebinarRegistrationConfiguration
    #[inline]
    pub fn registration_configuration(
        &self,
    ) -> requests::virtual_event_webinar_registration_configuration::VirtualEventWebinarRegistrationConfigurationResource {
        mg::navigate(self, "registrationConfiguration")
    }

    /// `…/registrations`: many [`VirtualEventRegistration`](models::VirtualEventRegistration).
    ///
    /// Least privileged permission to read: `VirtualEvent.Read.Chat` (application).
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::navigate(self, "registrations")
    }
}

/// Requests on a collection of [`VirtualEventWebinar`](models::VirtualEventWebinar): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().virtual_events().webinars()`.
#[derive(Clone, Debug)]
pub struct VirtualEventWebinarCollection(
    mg::Many<models::VirtualEventWebinar, VirtualEventWebinarResource>,
);

mg::builder! { VirtualEventWebinarCollection: mg::Many<models::VirtualEventWebinar, VirtualEventWebinarResource> }

impl VirtualEventWebinarCollection {
    /// `GET …/getByUserIdAndRole(userId=…,role=…)`.
    ///
    /// Returns a page of [`VirtualEventWebinar`](models::VirtualEventWebinar).
    ///
    /// Least privileged permission: `VirtualEvent.Read.All` (application).
    #[inline]
    pub fn get_by_user_id_and_role(
        &self,
        parameters: impl Into<GetByUserIdAndRole>,
    ) -> mg::Request<mg::Page<models::VirtualEventWebinar>> {
        self.raw().function_with("getByUserIdAndRole", &parameters.into())
    }

    /// `GET …/getByUserRole(role=…)`.
    ///
    /// Returns a page of [`VirtualEventWebinar`](models::VirtualEventWebinar).
    ///
    /// Least privileged permission: `VirtualEvent.Read` (delegated).
    #[inline]
    pub fn get_by_user_role(
        &self,
        parameters: impl Into<GetByUserRole>,
    ) -> mg::Request<mg::Page<models::VirtualEventWebinar>> {
        self.raw().function_with("getByUserRole", &parameters.into())
    }
}

/// Parameters of [`VirtualEventWebinarCollection::get_by_user_id_and_role`].
///
/// A call can pass the pair of `user_id` and `role` alone.
pub struct GetByUserIdAndRole {
    /// `role`. Required.
    pub role: mg::Field<String>,
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByUserIdAndRole: "microsoft.graph.getByUserIdAndRole", parameters;
    role: "role" required,
    user_id: "userId" required,
}

mg::required_parameters! {
    GetByUserIdAndRole;
    user_id: String,
    role: String,
}

/// Parameters of [`VirtualEventWebinarCollection::get_by_user_role`].
///
/// A call can pass `role` alone.
pub struct GetByUserRole {
    /// `role`. Required.
    pub role: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetByUserRole: "microsoft.graph.getByUserRole", parameters;
    role: "role" required,
}

mg::required_parameters! {
    GetByUserRole;
    role: String,
}
