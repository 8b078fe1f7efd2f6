// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventTownhall`](models::VirtualEventTownhall): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().virtual_events().townhalls().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventTownhallResource(
    mg::One<models::VirtualEventTownhall, requests::virtual_event::VirtualEventResource>,
);

mg::builder! { VirtualEventTownhallResource: mg::One<models::VirtualEventTownhall, requests::virtual_event::VirtualEventResource> }

impl VirtualEventTownhallResource {
    /// `…/registrationConfiguration`: [`VirtualEventTownhallRegistrationConfiguration`].
    ///
    /// [`VirtualEventTownhallRegistrationConfiguration`]: models::VirtualEventTownhallRegistrationConfiguration
    #[inline]
    pub fn registration_configuration(
        &self,
    ) -> requests::virtual_event_townhall_registration_configuration::VirtualEventTownhallRegistrationConfigurationResource {
        mg::navigate(self, "registrationConfiguration")
    }

    /// `…/registrations`: many [`VirtualEventRegistration`](models::VirtualEventRegistration).
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::navigate(self, "registrations")
    }
}

/// Requests on a collection of [`VirtualEventTownhall`](models::VirtualEventTownhall): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().virtual_events().townhalls()`.
#[derive(Clone, Debug)]
pub struct VirtualEventTownhallCollection(
    mg::Many<models::VirtualEventTownhall, VirtualEventTownhallResource>,
);

mg::builder! { VirtualEventTownhallCollection: mg::Many<models::VirtualEventTownhall, VirtualEventTownhallResource> }

impl VirtualEventTownhallCollection {
    /// `GET …/getByUserIdAndRole(userId=…,role=…)`.
    ///
    /// Returns a page of [`VirtualEventTownhall`](models::VirtualEventTownhall).
    ///
    /// Least privileged permission: `VirtualEvent.Read.All` (application).
    #[inline]
    pub fn get_by_user_id_and_role(
        &self,
        parameters: impl Into<GetByUserIdAndRole>,
    ) -> mg::Request<mg::Page<models::VirtualEventTownhall>> {
        self.raw().function_with("getByUserIdAndRole", &parameters.into())
    }

    /// `GET …/getByUserRole(role=…)`.
    ///
    /// Returns a page of [`VirtualEventTownhall`](models::VirtualEventTownhall).
    ///
    /// Least privileged permission: `VirtualEvent.Read` (delegated).
    #[inline]
    pub fn get_by_user_role(
        &self,
        parameters: impl Into<GetByUserRole>,
    ) -> mg::Request<mg::Page<models::VirtualEventTownhall>> {
        self.raw().function_with("getByUserRole", &parameters.into())
    }
}

/// Parameters of [`VirtualEventTownhallCollection::get_by_user_id_and_role`].
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

/// Parameters of [`VirtualEventTownhallCollection::get_by_user_role`].
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
