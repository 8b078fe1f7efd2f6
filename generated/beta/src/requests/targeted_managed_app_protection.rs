// @generated
use crate::{mg, models, requests};

/// Requests on one [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_policies()
///     .id(id)
///     .cast_to_targeted_managed_app_protection()
/// ```
#[derive(Clone, Debug)]
pub struct TargetedManagedAppProtectionResource(
    mg::One<
        models::TargetedManagedAppProtection,
        requests::managed_app_protection::ManagedAppProtectionResource,
    >,
);

mg::builder! { TargetedManagedAppProtectionResource: mg::One<models::TargetedManagedAppProtection, requests::managed_app_protection::ManagedAppProtectionResource> }

impl TargetedManagedAppProtectionResource {
    /// `…/assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/microsoft.graph.androidManagedAppProtection`: cast to
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
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

    /// `POST …/assign`.
    ///
    /// Returns no body.
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/targetApps`.
    ///
    /// Returns no body.
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        self.raw().action_with("targetApps", &parameters)
    }
}

/// Requests on a collection of
/// [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_policies()
///     .cast_to_targeted_managed_app_protection()
/// ```
#[derive(Clone, Debug)]
pub struct TargetedManagedAppProtectionCollection(
    mg::Many<models::TargetedManagedAppProtection, TargetedManagedAppProtectionResource>,
);

mg::builder! { TargetedManagedAppProtectionCollection: mg::Many<models::TargetedManagedAppProtection, TargetedManagedAppProtectionResource> }

impl TargetedManagedAppProtectionCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`: the members that are
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
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
}

/// Parameters of [`TargetedManagedAppProtectionResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::TargetedManagedAppPolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`TargetedManagedAppProtectionResource::target_apps`].
pub struct TargetApps {
    /// `appGroupType`.
    pub app_group_type: mg::Field<mg::Open<models::TargetedManagedAppGroupType>>,
    /// `apps`.
    pub apps: mg::Field<Vec<models::ManagedMobileApp>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetApps: "microsoft.graph.targetApps", parameters;
    app_group_type: "appGroupType",
    apps: "apps",
}
