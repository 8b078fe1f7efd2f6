// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedAppProtection`, by its URL.
    ManagedAppProtectionResource(mg::One<models::ManagedAppProtection, requests::managed_app_policy::ManagedAppPolicyResource>)
}

impl ManagedAppProtectionResource {
    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`
    #[inline]
    pub fn as_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`
    #[inline]
    pub fn as_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `POST …/targetApps`
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        mg::Path::action_with(self, "targetApps", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedAppProtection`, by its URL.
    ManagedAppProtectionCollection(mg::Many<models::ManagedAppProtection, ManagedAppProtectionResource>)
}

impl ManagedAppProtectionCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`
    #[inline]
    pub fn as_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`
    #[inline]
    pub fn as_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.targetedManagedAppProtection")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.targetApps`.
    TargetApps "microsoft.graph.targetApps" "parameters";
    /// `apps`: Collection(managedMobileApp)
    apps "apps": Vec<models::ManagedMobileApp>,
}
