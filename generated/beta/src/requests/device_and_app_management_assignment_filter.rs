// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceAndAppManagementAssignmentFilter`, by its URL.
    ///
    /// For example `/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilter-id}`.
    DeviceAndAppManagementAssignmentFilterResource(mg::One<models::DeviceAndAppManagementAssignmentFilter>)
}

impl DeviceAndAppManagementAssignmentFilterResource {
    /// `…/microsoft.graph.payloadCompatibleAssignmentFilter`
    #[inline]
    pub fn as_payload_compatible_assignment_filter(
        &self,
    ) -> requests::payload_compatible_assignment_filter::PayloadCompatibleAssignmentFilterResource {
        mg::to(self, "microsoft.graph.payloadCompatibleAssignmentFilter")
    }

    /// `GET …/getSupportedProperties`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_supported_properties(
        &self,
    ) -> mg::Request<mg::Page<models::AssignmentFilterSupportedProperty>> {
        mg::Path::function(self, "getSupportedProperties")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceAndAppManagementAssignmentFilter`, by its URL.
    ///
    /// For example `/deviceManagement/assignmentFilters`.
    DeviceAndAppManagementAssignmentFilterCollection(mg::Many<models::DeviceAndAppManagementAssignmentFilter, DeviceAndAppManagementAssignmentFilterResource>)
}

impl DeviceAndAppManagementAssignmentFilterCollection {
    /// `…/microsoft.graph.payloadCompatibleAssignmentFilter`
    #[inline]
    pub fn as_payload_compatible_assignment_filter(
        &self,
    ) -> requests::payload_compatible_assignment_filter::PayloadCompatibleAssignmentFilterCollection {
        mg::to(self, "microsoft.graph.payloadCompatibleAssignmentFilter")
    }

    /// `POST …/enable`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn enable(&self, parameters: Enable) -> mg::Request<()> {
        mg::Path::action_with(self, "enable", &parameters)
    }

    /// `GET …/getPlatformSupportedProperties(platform=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_platform_supported_properties(
        &self,
        parameters: GetPlatformSupportedProperties,
    ) -> mg::Request<mg::Page<models::AssignmentFilterSupportedProperty>> {
        mg::Path::function_with(self, "getPlatformSupportedProperties", &parameters)
    }

    /// `GET …/getState`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_state(&self) -> mg::Request<models::AssignmentFilterState> {
        mg::Path::function(self, "getState")
    }

    /// `POST …/validateFilter`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn validate_filter(
        &self,
        parameters: ValidateFilter,
    ) -> mg::Request<models::AssignmentFilterValidationResult> {
        mg::Path::action_with(self, "validateFilter", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.enable`.
    Enable "microsoft.graph.enable" "parameters";
    /// `enable`: Boolean, not null
    enable "enable" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.getPlatformSupportedProperties`.
    GetPlatformSupportedProperties "microsoft.graph.getPlatformSupportedProperties" "parameters";
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<models::DevicePlatformType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateFilter`.
    ValidateFilter "microsoft.graph.validateFilter" "parameters";
    /// `deviceAndAppManagementAssignmentFilter`: deviceAndAppManagementAssignmentFilter
    device_and_app_management_assignment_filter "deviceAndAppManagementAssignmentFilter": mg::Boxed<models::DeviceAndAppManagementAssignmentFilter>,
}
