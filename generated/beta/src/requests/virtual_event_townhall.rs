// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventTownhall`, by its URL.
    ///
    /// For example `/solutions/virtualEvents/townhalls/{virtualEventTownhall-id}`.
    VirtualEventTownhallResource(mg::One<models::VirtualEventTownhall, requests::virtual_event::VirtualEventResource>)
}

impl VirtualEventTownhallResource {
    /// `…/registrationConfiguration`: `virtualEventTownhallRegistrationConfiguration`
    #[inline]
    pub fn registration_configuration(
        &self,
    ) -> requests::virtual_event_townhall_registration_configuration::VirtualEventTownhallRegistrationConfigurationResource {
        mg::to(self, "registrationConfiguration")
    }

    /// `…/registrations`: many `virtualEventRegistration`
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::to(self, "registrations")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.virtualEventTownhall`, by its URL.
    ///
    /// For example `/solutions/virtualEvents/townhalls`.
    VirtualEventTownhallCollection(mg::Many<models::VirtualEventTownhall, VirtualEventTownhallResource>)
}

impl VirtualEventTownhallCollection {
    /// `GET …/getByUserIdAndRole(userId=…,role=…)`
    ///
    /// | application |
    /// |-|
    /// | **VirtualEvent.Read.All** |
    #[inline]
    pub fn get_by_user_id_and_role(
        &self,
        parameters: GetByUserIdAndRole,
    ) -> mg::Request<mg::Page<models::VirtualEventTownhall>> {
        mg::Path::function_with(self, "getByUserIdAndRole", &parameters)
    }

    /// `GET …/getByUserRole(role=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **VirtualEvent.Read**, VirtualEvent.ReadWrite |
    #[inline]
    pub fn get_by_user_role(
        &self,
        parameters: GetByUserRole,
    ) -> mg::Request<mg::Page<models::VirtualEventTownhall>> {
        mg::Path::function_with(self, "getByUserRole", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getByUserIdAndRole`.
    GetByUserIdAndRole "microsoft.graph.getByUserIdAndRole" "parameters";
    /// `role`: String, not null
    role "role" "r": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getByUserRole`.
    GetByUserRole "microsoft.graph.getByUserRole" "parameters";
    /// `role`: String, not null
    role "role" "r": String,
}
