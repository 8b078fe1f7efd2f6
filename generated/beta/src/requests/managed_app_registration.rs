// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAppRegistration`](models::ManagedAppRegistration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().managed_app_registrations().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedAppRegistrationResource(mg::One<models::ManagedAppRegistration>);

mg::builder! { ManagedAppRegistrationResource: mg::One<models::ManagedAppRegistration> }

impl ManagedAppRegistrationResource {
    /// `…/appliedPolicies`: many [`ManagedAppPolicy`](models::ManagedAppPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn applied_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::navigate(self, "appliedPolicies")
    }

    /// `…/intendedPolicies`: many [`ManagedAppPolicy`](models::ManagedAppPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn intended_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::navigate(self, "intendedPolicies")
    }

    /// `…/managedAppLogCollectionRequests`: many
    /// [`ManagedAppLogCollectionRequest`](models::ManagedAppLogCollectionRequest).
    #[inline]
    pub fn managed_app_log_collection_requests(
        &self,
    ) -> requests::managed_app_log_collection_request::ManagedAppLogCollectionRequestCollection {
        mg::navigate(self, "managedAppLogCollectionRequests")
    }

    /// `…/operations`: many [`ManagedAppOperation`](models::ManagedAppOperation).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::managed_app_operation::ManagedAppOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/microsoft.graph.androidManagedAppRegistration`: cast to
    /// [`AndroidManagedAppRegistration`](models::AndroidManagedAppRegistration).
    #[doc(alias = "microsoft.graph.androidManagedAppRegistration")]
    #[inline]
    pub fn cast_to_android_managed_app_registration(
        &self,
    ) -> requests::android_managed_app_registration::AndroidManagedAppRegistrationResource {
        mg::navigate(self, "microsoft.graph.androidManagedAppRegistration")
    }

    /// `…/microsoft.graph.iosManagedAppRegistration`: cast to
    /// [`IosManagedAppRegistration`](models::IosManagedAppRegistration).
    #[doc(alias = "microsoft.graph.iosManagedAppRegistration")]
    #[inline]
    pub fn cast_to_ios_managed_app_registration(
        &self,
    ) -> requests::ios_managed_app_registration::IosManagedAppRegistrationResource {
        mg::navigate(self, "microsoft.graph.iosManagedAppRegistration")
    }

    /// `…/microsoft.graph.windowsManagedAppRegistration`: cast to
    /// [`WindowsManagedAppRegistration`](models::WindowsManagedAppRegistration).
    #[doc(alias = "microsoft.graph.windowsManagedAppRegistration")]
    #[inline]
    pub fn cast_to_windows_managed_app_registration(
        &self,
    ) -> requests::windows_managed_app_registration::WindowsManagedAppRegistrationResource {
        mg::navigate(self, "microsoft.graph.windowsManagedAppRegistration")
    }
}

/// Requests on a collection of [`ManagedAppRegistration`](models::ManagedAppRegistration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().managed_app_registrations()`.
#[derive(Clone, Debug)]
pub struct ManagedAppRegistrationCollection(
    mg::Many<models::ManagedAppRegistration, ManagedAppRegistrationResource>,
);

mg::builder! { ManagedAppRegistrationCollection: mg::Many<models::ManagedAppRegistration, ManagedAppRegistrationResource> }

impl ManagedAppRegistrationCollection {
    /// `…/microsoft.graph.androidManagedAppRegistration`: the members that are
    /// [`AndroidManagedAppRegistration`](models::AndroidManagedAppRegistration).
    #[doc(alias = "microsoft.graph.androidManagedAppRegistration")]
    #[inline]
    pub fn cast_to_android_managed_app_registration(
        &self,
    ) -> requests::android_managed_app_registration::AndroidManagedAppRegistrationCollection {
        mg::navigate(self, "microsoft.graph.androidManagedAppRegistration")
    }

    /// `…/microsoft.graph.iosManagedAppRegistration`: the members that are
    /// [`IosManagedAppRegistration`](models::IosManagedAppRegistration).
    #[doc(alias = "microsoft.graph.iosManagedAppRegistration")]
    #[inline]
    pub fn cast_to_ios_managed_app_registration(
        &self,
    ) -> requests::ios_managed_app_registration::IosManagedAppRegistrationCollection {
        mg::navigate(self, "microsoft.graph.iosManagedAppRegistration")
    }

    /// `…/microsoft.graph.windowsManagedAppRegistration`: the members that are
    /// [`WindowsManagedAppRegistration`](models::WindowsManagedAppRegistration).
    #[doc(alias = "microsoft.graph.windowsManagedAppRegistration")]
    #[inline]
    pub fn cast_to_windows_managed_app_registration(
        &self,
    ) -> requests::windows_managed_app_registration::WindowsManagedAppRegistrationCollection {
        mg::navigate(self, "microsoft.graph.windowsManagedAppRegistration")
    }

    /// `GET …/getUserIdsWithFlaggedAppRegistration`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    #[inline]
    pub fn get_user_ids_with_flagged_app_registration(
        &self,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().function("getUserIdsWithFlaggedAppRegistration")
    }
}
