// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedAppRegistration`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppRegistrations/{managedAppRegistration-id}`.
    ManagedAppRegistrationResource(mg::One<models::ManagedAppRegistration>)
}

impl ManagedAppRegistrationResource {
    /// `…/appliedPolicies`: many `managedAppPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn applied_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::to(self, "appliedPolicies")
    }

    /// `…/intendedPolicies`: many `managedAppPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn intended_policies(
        &self,
    ) -> requests::managed_app_policy::ManagedAppPolicyCollection {
        mg::to(self, "intendedPolicies")
    }

    /// `…/managedAppLogCollectionRequests`: many `managedAppLogCollectionRequest`
    #[inline]
    pub fn managed_app_log_collection_requests(
        &self,
    ) -> requests::managed_app_log_collection_request::ManagedAppLogCollectionRequestCollection {
        mg::to(self, "managedAppLogCollectionRequests")
    }

    /// `…/operations`: many `managedAppOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::managed_app_operation::ManagedAppOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/microsoft.graph.androidManagedAppRegistration`
    #[inline]
    pub fn as_android_managed_app_registration(
        &self,
    ) -> requests::android_managed_app_registration::AndroidManagedAppRegistrationResource {
        mg::to(self, "microsoft.graph.androidManagedAppRegistration")
    }

    /// `…/microsoft.graph.iosManagedAppRegistration`
    #[inline]
    pub fn as_ios_managed_app_registration(
        &self,
    ) -> requests::ios_managed_app_registration::IosManagedAppRegistrationResource {
        mg::to(self, "microsoft.graph.iosManagedAppRegistration")
    }

    /// `…/microsoft.graph.windowsManagedAppRegistration`
    #[inline]
    pub fn as_windows_managed_app_registration(
        &self,
    ) -> requests::windows_managed_app_registration::WindowsManagedAppRegistrationResource {
        mg::to(self, "microsoft.graph.windowsManagedAppRegistration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedAppRegistration`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppRegistrations`.
    ManagedAppRegistrationCollection(mg::Many<models::ManagedAppRegistration, ManagedAppRegistrationResource>)
}

impl ManagedAppRegistrationCollection {
    /// `…/microsoft.graph.androidManagedAppRegistration`
    #[inline]
    pub fn as_android_managed_app_registration(
        &self,
    ) -> requests::android_managed_app_registration::AndroidManagedAppRegistrationCollection {
        mg::to(self, "microsoft.graph.androidManagedAppRegistration")
    }

    /// `…/microsoft.graph.iosManagedAppRegistration`
    #[inline]
    pub fn as_ios_managed_app_registration(
        &self,
    ) -> requests::ios_managed_app_registration::IosManagedAppRegistrationCollection {
        mg::to(self, "microsoft.graph.iosManagedAppRegistration")
    }

    /// `…/microsoft.graph.windowsManagedAppRegistration`
    #[inline]
    pub fn as_windows_managed_app_registration(
        &self,
    ) -> requests::windows_managed_app_registration::WindowsManagedAppRegistrationCollection {
        mg::to(self, "microsoft.graph.windowsManagedAppRegistration")
    }

    /// `GET …/getUserIdsWithFlaggedAppRegistration`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn get_user_ids_with_flagged_app_registration(
        &self,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getUserIdsWithFlaggedAppRegistration")
    }
}
