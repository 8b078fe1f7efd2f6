// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventWebinar`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}`.
    VirtualEventWebinarResource(mg::One<models::VirtualEventWebinar, requests::virtual_event::VirtualEventResource>)
}

impl VirtualEventWebinarResource {
    /// `…/registrationConfiguration`: `virtualEventWebinarRegistrationConfiguration`
    #[inline]
    pub fn registration_configuration(
        &self,
    ) -> requests::virtual_event_webinar_registration_configuration::VirtualEventWebinarRegistrationConfigurationResource {
        mg::to(self, "registrationConfiguration")
    }

    /// `…/registrations`: many `virtualEventRegistration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | – | **VirtualEvent.Read.Chat** |
    /// | `GET …/{id}` | **VirtualEvent.Read**, VirtualEvent.ReadWrite | **VirtualEvent.Read.Chat**, VirtualEventRegistration-Anon.ReadWrite.All, VirtualEvent.Read.All |
    /// | `POST` | **VirtualEvent.ReadWrite** | **VirtualEventRegistration-Anon.ReadWrite.Chat**, VirtualEventRegistration-Anon.ReadWrite.All |
    /// | `PATCH …/{id}` | **VirtualEvent.ReadWrite** | – |
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::to(self, "registrations")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.virtualEventWebinar`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars`.
    VirtualEventWebinarCollection(mg::Many<models::VirtualEventWebinar, VirtualEventWebinarResource>)
}

impl VirtualEventWebinarCollection {
    /// `GET …/getByUserIdAndRole(userId=…,role=…)`
    ///
    /// | application |
    /// |-|
    /// | **VirtualEvent.Read.All** |
    #[inline]
    pub fn get_by_user_id_and_role(
        &self,
        parameters: GetByUserIdAndRole,
    ) -> mg::Request<mg::Page<models::VirtualEventWebinar>> {
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
    ) -> mg::Request<mg::Page<models::VirtualEventWebinar>> {
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
