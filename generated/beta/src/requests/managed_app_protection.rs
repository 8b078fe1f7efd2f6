// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAppProtection`](models::ManagedAppProtection): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_app_management().managed_app_policies().id(id).cast_to_managed_app_protection()`.
#[derive(Clone, Debug)]
pub struct ManagedAppProtectionResource(
    mg::One<
        models::ManagedAppProtection,
        requests::managed_app_policy::ManagedAppPolicyResource,
    >,
);

mg::builder! { ManagedAppProtectionResource: mg::One<models::ManagedAppProtection, requests::managed_app_policy::ManagedAppPolicyResource> }

impl ManagedAppProtectionResource {
    /// `…/microsoft.graph.androidManagedAppProtection`: cast to
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`: cast to
    /// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection).
    #[doc(alias = "microsoft.graph.defaultManagedAppProtection")]
    #[inline]
    pub fn cast_to_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`: cast to
    /// [`IosManagedAppProtection`](models::IosManagedAppProtection).
    #[doc(alias = "microsoft.graph.iosManagedAppProtection")]
    #[inline]
    pub fn cast_to_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`: cast to
    /// [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection).
    #[doc(alias = "microsoft.graph.targetedManagedAppProtection")]
    #[inline]
    pub fn cast_to_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `POST …/targetApps`.
    ///
    /// Returns no body.
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        self.raw().action_with("targetApps", &parameters)
    }
}

/// Requests on a collection of [`ManagedAppProtection`](models::ManagedAppProtection): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_app_management().managed_app_policies().cast_to_managed_app_protection()`.
#[derive(Clone, Debug)]
pub struct ManagedAppProtectionCollection(
    mg::Many<models::ManagedAppProtection, ManagedAppProtectionResource>,
);

mg::builder! { ManagedAppProtectionCollection: mg::Many<models::ManagedAppProtection, ManagedAppProtectionResource> }

impl ManagedAppProtectionCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`: the members that are
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`: the members that are
    /// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection).
    #[doc(alias = "microsoft.graph.defaultManagedAppProtection")]
    #[inline]
    pub fn cast_to_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`: the members that are
    /// [`IosManagedAppProtection`](models::IosManagedAppProtection).
    #[doc(alias = "microsoft.graph.iosManagedAppProtection")]
    #[inline]
    pub fn cast_to_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`: the members that are
    /// [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection).
    #[doc(alias = "microsoft.graph.targetedManagedAppProtection")]
    #[inline]
    pub fn cast_to_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.targetedManagedAppProtection")
    }
}

/// Parameters of [`ManagedAppProtectionResource::target_apps`].
pub struct TargetApps {
    /// `apps`.
    pub apps: mg::Field<Vec<models::ManagedMobileApp>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetApps: "microsoft.graph.targetApps", parameters;
    apps: "apps",
}
