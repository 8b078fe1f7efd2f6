// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceAndAppManagementAssignmentFilter`](models::DeviceAndAppManagementAssignmentFilter):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().assignment_filters().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceAndAppManagementAssignmentFilterResource(
    mg::One<models::DeviceAndAppManagementAssignmentFilter>,
);

mg::builder! { DeviceAndAppManagementAssignmentFilterResource: mg::One<models::DeviceAndAppManagementAssignmentFilter> }

impl DeviceAndAppManagementAssignmentFilterResource {
    /// `…/microsoft.graph.payloadCompatibleAssignmentFilter`: cast to
    /// [`PayloadCompatibleAssignmentFilter`](models::PayloadCompatibleAssignmentFilter).
    #[doc(alias = "microsoft.graph.payloadCompatibleAssignmentFilter")]
    #[inline]
    pub fn cast_to_payload_compatible_assignment_filter(
        &self,
    ) -> requests::payload_compatible_assignment_filter::PayloadCompatibleAssignmentFilterResource {
        mg::navigate(self, "microsoft.graph.payloadCompatibleAssignmentFilter")
    }

    /// `GET …/getSupportedProperties`.
    ///
    /// Returns a page of
    /// [`AssignmentFilterSupportedProperty`](models::AssignmentFilterSupportedProperty).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_supported_properties(
        &self,
    ) -> mg::Request<mg::Page<models::AssignmentFilterSupportedProperty>> {
        self.raw().function("getSupportedProperties")
    }
}

/// Requests on a collection of
/// [`DeviceAndAppManagementAssignmentFilter`](models::DeviceAndAppManagementAssignmentFilter):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().assignment_filters()`.
#[derive(Clone, Debug)]
pub struct DeviceAndAppManagementAssignmentFilterCollection(
    mg::Many<
        models::DeviceAndAppManagementAssignmentFilter,
        DeviceAndAppManagementAssignmentFilterResource,
    >,
);

mg::builder! { DeviceAndAppManagementAssignmentFilterCollection: mg::Many<models::DeviceAndAppManagementAssignmentFilter, DeviceAndAppManagementAssignmentFilterResource> }

impl DeviceAndAppManagementAssignmentFilterCollection {
    /// `…/microsoft.graph.payloadCompatibleAssignmentFilter`: the members that are
    /// [`PayloadCompatibleAssignmentFilter`](models::PayloadCompatibleAssignmentFilter).
    #[doc(alias = "microsoft.graph.payloadCompatibleAssignmentFilter")]
    #[inline]
    pub fn cast_to_payload_compatible_assignment_filter(
        &self,
    ) -> requests::payload_compatible_assignment_filter::PayloadCompatibleAssignmentFilterCollection {
        mg::navigate(self, "microsoft.graph.payloadCompatibleAssignmentFilter")
    }

    /// `POST …/enable`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn enable(&self, parameters: impl Into<Enable>) -> mg::Request<()> {
        self.raw().action_with("enable", &parameters.into())
    }

    /// `GET …/getPlatformSupportedProperties(platform=…)`.
    ///
    /// Returns a page of
    /// [`AssignmentFilterSupportedProperty`](models::AssignmentFilterSupportedProperty).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_platform_supported_properties(
        &self,
        parameters: impl Into<GetPlatformSupportedProperties>,
    ) -> mg::Request<mg::Page<models::AssignmentFilterSupportedProperty>> {
        self.raw().function_with("getPlatformSupportedProperties", &parameters.into())
    }

    /// `GET …/getState`.
    ///
    /// Returns [`AssignmentFilterState`](models::AssignmentFilterState).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_state(&self) -> mg::Request<models::AssignmentFilterState> {
        self.raw().function("getState")
    }

    /// `POST …/validateFilter`.
    ///
    /// Returns [`AssignmentFilterValidationResult`](models::AssignmentFilterValidationResult).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn validate_filter(
        &self,
        parameters: ValidateFilter,
    ) -> mg::Request<models::AssignmentFilterValidationResult> {
        self.raw().action_with("validateFilter", &parameters)
    }
}

/// Parameters of [`DeviceAndAppManagementAssignmentFilterCollection::enable`].
///
/// A call can pass `enable` alone.
pub struct Enable {
    /// `enable`. Required.
    pub enable: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Enable: "microsoft.graph.enable", parameters;
    enable: "enable" required,
}

mg::required_parameters! {
    Enable;
    enable: bool,
}

/// Parameters of
/// [`DeviceAndAppManagementAssignmentFilterCollection::get_platform_supported_properties`].
///
/// A call can pass `platform` alone.
pub struct GetPlatformSupportedProperties {
    /// `platform`. Required.
    pub platform: mg::Field<mg::Open<models::DevicePlatformType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPlatformSupportedProperties: "microsoft.graph.getPlatformSupportedProperties", parameters;
    platform: "platform" required,
}

mg::required_parameters! {
    GetPlatformSupportedProperties;
    platform: mg::Open<models::DevicePlatformType>,
}

/// Parameters of [`DeviceAndAppManagementAssignmentFilterCollection::validate_filter`].
pub struct ValidateFilter {
    /// `deviceAndAppManagementAssignmentFilter`.
    pub device_and_app_management_assignment_filter: mg::Field<
        mg::Boxed<models::DeviceAndAppManagementAssignmentFilter>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateFilter: "microsoft.graph.validateFilter", parameters;
    device_and_app_management_assignment_filter: "deviceAndAppManagementAssignmentFilter",
}
