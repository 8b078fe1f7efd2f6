// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AppleExpeditedCheckinConfigurationBase`](models::AppleExpeditedCheckinConfigurationBase):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_apple_expedited_checkin_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct AppleExpeditedCheckinConfigurationBaseResource(
    mg::One<
        models::AppleExpeditedCheckinConfigurationBase,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { AppleExpeditedCheckinConfigurationBaseResource: mg::One<models::AppleExpeditedCheckinConfigurationBase, requests::device_configuration::DeviceConfigurationResource> }

impl AppleExpeditedCheckinConfigurationBaseResource {
    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`: cast to
    /// [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration).
    #[doc(alias = "microsoft.graph.iosExpeditedCheckinConfiguration")]
    #[inline]
    pub fn cast_to_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationResource {
        mg::navigate(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }
}

/// Requests on a collection of
/// [`AppleExpeditedCheckinConfigurationBase`](models::AppleExpeditedCheckinConfigurationBase):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_apple_expedited_checkin_configuration_base()
/// ```
#[derive(Clone, Debug)]
pub struct AppleExpeditedCheckinConfigurationBaseCollection(
    mg::Many<
        models::AppleExpeditedCheckinConfigurationBase,
        AppleExpeditedCheckinConfigurationBaseResource,
        requests::device_configuration::DeviceConfigurationCollection,
    >,
);

mg::builder! { AppleExpeditedCheckinConfigurationBaseCollection: mg::Many<models::AppleExpeditedCheckinConfigurationBase, AppleExpeditedCheckinConfigurationBaseResource, requests::device_configuration::DeviceConfigurationCollection> }

impl AppleExpeditedCheckinConfigurationBaseCollection {
    /// `…/microsoft.graph.iosExpeditedCheckinConfiguration`: the members that are
    /// [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration).
    #[doc(alias = "microsoft.graph.iosExpeditedCheckinConfiguration")]
    #[inline]
    pub fn cast_to_ios_expedited_checkin_configuration(
        &self,
    ) -> requests::ios_expedited_checkin_configuration::IosExpeditedCheckinConfigurationCollection {
        mg::navigate(self, "microsoft.graph.iosExpeditedCheckinConfiguration")
    }
}
