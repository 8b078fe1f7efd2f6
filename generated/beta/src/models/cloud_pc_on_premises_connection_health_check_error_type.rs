// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOnPremisesConnectionHealthCheckErrorType {
    /// `dnsCheckFqdnNotFound` (100)
    DnsCheckFqdnNotFound,
    /// `dnsCheckNameWithInvalidCharacter` (101)
    DnsCheckNameWithInvalidCharacter,
    /// `dnsCheckUnknownError` (199)
    DnsCheckUnknownError,
    /// `adJoinCheckFqdnNotFound` (200)
    AdJoinCheckFqdnNotFound,
    /// `adJoinCheckIncorrectCredentials` (201)
    AdJoinCheckIncorrectCredentials,
    /// `adJoinCheckOrganizationalUnitNotFound` (202)
    AdJoinCheckOrganizationalUnitNotFound,
    /// `adJoinCheckOrganizationalUnitIncorrectFormat` (203)
    AdJoinCheckOrganizationalUnitIncorrectFormat,
    /// `adJoinCheckComputerObjectAlreadyExists` (204)
    AdJoinCheckComputerObjectAlreadyExists,
    /// `adJoinCheckAccessDenied` (205)
    AdJoinCheckAccessDenied,
    /// `adJoinCheckCredentialsExpired` (206)
    AdJoinCheckCredentialsExpired,
    /// `adJoinCheckAccountLockedOrDisabled` (207)
    AdJoinCheckAccountLockedOrDisabled,
    /// `adJoinCheckAccountQuotaExceeded` (208)
    AdJoinCheckAccountQuotaExceeded,
    /// `adJoinCheckServerNotOperational` (209)
    AdJoinCheckServerNotOperational,
    /// `adJoinCheckUnknownError` (299)
    AdJoinCheckUnknownError,
    /// `endpointConnectivityCheckCloudPcUrlNotAllowListed` (300)
    EndpointConnectivityCheckCloudPcUrlNotAllowListed,
    /// `endpointConnectivityCheckWVDUrlNotAllowListed` (301)
    EndpointConnectivityCheckWvdUrlNotAllowListed,
    /// `endpointConnectivityCheckIntuneUrlNotAllowListed` (302)
    EndpointConnectivityCheckIntuneUrlNotAllowListed,
    /// `endpointConnectivityCheckAzureADUrlNotAllowListed` (303)
    EndpointConnectivityCheckAzureAdUrlNotAllowListed,
    /// `endpointConnectivityCheckLocaleUrlNotAllowListed` (304)
    EndpointConnectivityCheckLocaleUrlNotAllowListed,
    /// `endpointConnectivityCheckVMAgentEndPointCommunicationError` (305)
    EndpointConnectivityCheckVmAgentEndPointCommunicationError,
    /// `endpointConnectivityCheckUnknownError` (399)
    EndpointConnectivityCheckUnknownError,
    /// `azureAdDeviceSyncCheckDeviceNotFound` (400)
    AzureAdDeviceSyncCheckDeviceNotFound,
    /// `azureAdDeviceSyncCheckLongSyncCircle` (401)
    AzureAdDeviceSyncCheckLongSyncCircle,
    /// `azureAdDeviceSyncCheckConnectDisabled` (402)
    AzureAdDeviceSyncCheckConnectDisabled,
    /// `azureAdDeviceSyncCheckDurationExceeded` (403)
    AzureAdDeviceSyncCheckDurationExceeded,
    /// `azureAdDeviceSyncCheckScpNotConfigured` (404)
    AzureAdDeviceSyncCheckScpNotConfigured,
    /// `azureAdDeviceSyncCheckTransientServiceError` (498)
    AzureAdDeviceSyncCheckTransientServiceError,
    /// `azureAdDeviceSyncCheckUnknownError` (499)
    AzureAdDeviceSyncCheckUnknownError,
    /// `resourceAvailabilityCheckNoSubnetIP` (500)
    ResourceAvailabilityCheckNoSubnetIp,
    /// `resourceAvailabilityCheckSubscriptionDisabled` (501)
    ResourceAvailabilityCheckSubscriptionDisabled,
    /// `resourceAvailabilityCheckAzurePolicyViolation` (502)
    ResourceAvailabilityCheckAzurePolicyViolation,
    /// `resourceAvailabilityCheckSubscriptionNotFound` (503)
    ResourceAvailabilityCheckSubscriptionNotFound,
    /// `resourceAvailabilityCheckSubscriptionTransferred` (504)
    ResourceAvailabilityCheckSubscriptionTransferred,
    /// `resourceAvailabilityCheckGeneralSubscriptionError` (505)
    ResourceAvailabilityCheckGeneralSubscriptionError,
    /// `resourceAvailabilityCheckUnsupportedVNetRegion` (506)
    ResourceAvailabilityCheckUnsupportedVNetRegion,
    /// `resourceAvailabilityCheckResourceGroupInvalid` (507)
    ResourceAvailabilityCheckResourceGroupInvalid,
    /// `resourceAvailabilityCheckVNetInvalid` (508)
    ResourceAvailabilityCheckVNetInvalid,
    /// `resourceAvailabilityCheckSubnetInvalid` (509)
    ResourceAvailabilityCheckSubnetInvalid,
    /// `resourceAvailabilityCheckResourceGroupBeingDeleted` (510)
    ResourceAvailabilityCheckResourceGroupBeingDeleted,
    /// `resourceAvailabilityCheckVNetBeingMoved` (511)
    ResourceAvailabilityCheckVNetBeingMoved,
    /// `resourceAvailabilityCheckSubnetDelegationFailed` (512)
    ResourceAvailabilityCheckSubnetDelegationFailed,
    /// `resourceAvailabilityCheckSubnetWithExternalResources` (513)
    ResourceAvailabilityCheckSubnetWithExternalResources,
    /// `resourceAvailabilityCheckResourceGroupLockedForReadonly` (514)
    ResourceAvailabilityCheckResourceGroupLockedForReadonly,
    /// `resourceAvailabilityCheckResourceGroupLockedForDelete` (515)
    ResourceAvailabilityCheckResourceGroupLockedForDelete,
    /// `resourceAvailabilityCheckNoIntuneReaderRoleError` (516)
    ResourceAvailabilityCheckNoIntuneReaderRoleError,
    /// `resourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation` (517)
    ResourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation,
    /// `resourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation` (518)
    ResourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation,
    /// `resourceAvailabilityCheckDeploymentQuotaLimitReached` (519)
    ResourceAvailabilityCheckDeploymentQuotaLimitReached,
    /// `resourceAvailabilityCheckMissingRegistrationForLocation` (520)
    ResourceAvailabilityCheckMissingRegistrationForLocation,
    /// `resourceAvailabilityCheckTransientServiceError` (598)
    ResourceAvailabilityCheckTransientServiceError,
    /// `resourceAvailabilityCheckUnknownError` (599)
    ResourceAvailabilityCheckUnknownError,
    /// `permissionCheckNoSubscriptionReaderRole` (600)
    PermissionCheckNoSubscriptionReaderRole,
    /// `permissionCheckNoResourceGroupOwnerRole` (601)
    PermissionCheckNoResourceGroupOwnerRole,
    /// `permissionCheckNoVNetContributorRole` (602)
    PermissionCheckNoVNetContributorRole,
    /// `permissionCheckNoResourceGroupNetworkContributorRole` (603)
    PermissionCheckNoResourceGroupNetworkContributorRole,
    /// `permissionCheckNoWindows365NetworkUserRole` (604)
    PermissionCheckNoWindows365NetworkUserRole,
    /// `permissionCheckNoWindows365NetworkInterfaceContributorRole` (605)
    PermissionCheckNoWindows365NetworkInterfaceContributorRole,
    /// `permissionCheckTransientServiceError` (698)
    PermissionCheckTransientServiceError,
    /// `permissionCheckUnknownError` (699)
    PermissionCheckUnknownError,
    /// `udpConnectivityCheckStunUrlNotAllowListed` (800)
    UdpConnectivityCheckStunUrlNotAllowListed,
    /// `udpConnectivityCheckTurnUrlNotAllowListed` (801)
    UdpConnectivityCheckTurnUrlNotAllowListed,
    /// `udpConnectivityCheckUrlsNotAllowListed` (802)
    UdpConnectivityCheckUrlsNotAllowListed,
    /// `udpConnectivityCheckUnknownError` (899)
    UdpConnectivityCheckUnknownError,
    /// `internalServerErrorDeploymentCanceled` (900)
    InternalServerErrorDeploymentCanceled,
    /// `internalServerErrorAllocateResourceFailed` (901)
    InternalServerErrorAllocateResourceFailed,
    /// `internalServerErrorVMDeploymentTimeout` (902)
    InternalServerErrorVmDeploymentTimeout,
    /// `internalServerErrorUnableToRunDscScript` (903)
    InternalServerErrorUnableToRunDscScript,
    /// `ssoCheckKerberosConfigurationError` (904)
    SsoCheckKerberosConfigurationError,
    /// `internalServerUnknownError` (999)
    InternalServerUnknownError,
    /// `unknownFutureValue` (1000)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOnPremisesConnectionHealthCheckErrorType: "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType";
    DnsCheckFqdnNotFound: "dnsCheckFqdnNotFound" = 100,
    DnsCheckNameWithInvalidCharacter: "dnsCheckNameWithInvalidCharacter" = 101,
    DnsCheckUnknownError: "dnsCheckUnknownError" = 199,
    AdJoinCheckFqdnNotFound: "adJoinCheckFqdnNotFound" = 200,
    AdJoinCheckIncorrectCredentials: "adJoinCheckIncorrectCredentials" = 201,
    AdJoinCheckOrganizationalUnitNotFound: "adJoinCheckOrganizationalUnitNotFound" = 202,
    AdJoinCheckOrganizationalUnitIncorrectFormat: "adJoinCheckOrganizationalUnitIncorrectFormat" = 203,
    AdJoinCheckComputerObjectAlreadyExists: "adJoinCheckComputerObjectAlreadyExists" = 204,
    AdJoinCheckAccessDenied: "adJoinCheckAccessDenied" = 205,
    AdJoinCheckCredentialsExpired: "adJoinCheckCredentialsExpired" = 206,
    AdJoinCheckAccountLockedOrDisabled: "adJoinCheckAccountLockedOrDisabled" = 207,
    AdJoinCheckAccountQuotaExceeded: "adJoinCheckAccountQuotaExceeded" = 208,
    AdJoinCheckServerNotOperational: "adJoinCheckServerNotOperational" = 209,
    AdJoinCheckUnknownError: "adJoinCheckUnknownError" = 299,
    EndpointConnectivityCheckCloudPcUrlNotAllowListed: "endpointConnectivityCheckCloudPcUrlNotAllowListed" = 300,
    EndpointConnectivityCheckWvdUrlNotAllowListed: "endpointConnectivityCheckWVDUrlNotAllowListed" = 301,
    EndpointConnectivityCheckIntuneUrlNotAllowListed: "endpointConnectivityCheckIntuneUrlNotAllowListed" = 302,
    EndpointConnectivityCheckAzureAdUrlNotAllowListed: "endpointConnectivityCheckAzureADUrlNotAllowListed" = 303,
    EndpointConnectivityCheckLocaleUrlNotAllowListed: "endpointConnectivityCheckLocaleUrlNotAllowListed" = 304,
    EndpointConnectivityCheckVmAgentEndPointCommunicationError: "endpointConnectivityCheckVMAgentEndPointCommunicationError" = 305,
    EndpointConnectivityCheckUnknownError: "endpointConnectivityCheckUnknownError" = 399,
    AzureAdDeviceSyncCheckDeviceNotFound: "azureAdDeviceSyncCheckDeviceNotFound" = 400,
    AzureAdDeviceSyncCheckLongSyncCircle: "azureAdDeviceSyncCheckLongSyncCircle" = 401,
    AzureAdDeviceSyncCheckConnectDisabled: "azureAdDeviceSyncCheckConnectDisabled" = 402,
    AzureAdDeviceSyncCheckDurationExceeded: "azureAdDeviceSyncCheckDurationExceeded" = 403,
    AzureAdDeviceSyncCheckScpNotConfigured: "azureAdDeviceSyncCheckScpNotConfigured" = 404,
    AzureAdDeviceSyncCheckTransientServiceError: "azureAdDeviceSyncCheckTransientServiceError" = 498,
    AzureAdDeviceSyncCheckUnknownError: "azureAdDeviceSyncCheckUnknownError" = 499,
    ResourceAvailabilityCheckNoSubnetIp: "resourceAvailabilityCheckNoSubnetIP" = 500,
    ResourceAvailabilityCheckSubscriptionDisabled: "resourceAvailabilityCheckSubscriptionDisabled" = 501,
    ResourceAvailabilityCheckAzurePolicyViolation: "resourceAvailabilityCheckAzurePolicyViolation" = 502,
    ResourceAvailabilityCheckSubscriptionNotFound: "resourceAvailabilityCheckSubscriptionNotFound" = 503,
    ResourceAvailabilityCheckSubscriptionTransferred: "resourceAvailabilityCheckSubscriptionTransferred" = 504,
    ResourceAvailabilityCheckGeneralSubscriptionError: "resourceAvailabilityCheckGeneralSubscriptionError" = 505,
    ResourceAvailabilityCheckUnsupportedVNetRegion: "resourceAvailabilityCheckUnsupportedVNetRegion" = 506,
    ResourceAvailabilityCheckResourceGroupInvalid: "resourceAvailabilityCheckResourceGroupInvalid" = 507,
    ResourceAvailabilityCheckVNetInvalid: "resourceAvailabilityCheckVNetInvalid" = 508,
    ResourceAvailabilityCheckSubnetInvalid: "resourceAvailabilityCheckSubnetInvalid" = 509,
    ResourceAvailabilityCheckResourceGroupBeingDeleted: "resourceAvailabilityCheckResourceGroupBeingDeleted" = 510,
    ResourceAvailabilityCheckVNetBeingMoved: "resourceAvailabilityCheckVNetBeingMoved" = 511,
    ResourceAvailabilityCheckSubnetDelegationFailed: "resourceAvailabilityCheckSubnetDelegationFailed" = 512,
    ResourceAvailabilityCheckSubnetWithExternalResources: "resourceAvailabilityCheckSubnetWithExternalResources" = 513,
    ResourceAvailabilityCheckResourceGroupLockedForReadonly: "resourceAvailabilityCheckResourceGroupLockedForReadonly" = 514,
    ResourceAvailabilityCheckResourceGroupLockedForDelete: "resourceAvailabilityCheckResourceGroupLockedForDelete" = 515,
    ResourceAvailabilityCheckNoIntuneReaderRoleError: "resourceAvailabilityCheckNoIntuneReaderRoleError" = 516,
    ResourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation: "resourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation" = 517,
    ResourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation: "resourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation" = 518,
    ResourceAvailabilityCheckDeploymentQuotaLimitReached: "resourceAvailabilityCheckDeploymentQuotaLimitReached" = 519,
    ResourceAvailabilityCheckMissingRegistrationForLocation: "resourceAvailabilityCheckMissingRegistrationForLocation" = 520,
    ResourceAvailabilityCheckTransientServiceError: "resourceAvailabilityCheckTransientServiceError" = 598,
    ResourceAvailabilityCheckUnknownError: "resourceAvailabilityCheckUnknownError" = 599,
    PermissionCheckNoSubscriptionReaderRole: "permissionCheckNoSubscriptionReaderRole" = 600,
    PermissionCheckNoResourceGroupOwnerRole: "permissionCheckNoResourceGroupOwnerRole" = 601,
    PermissionCheckNoVNetContributorRole: "permissionCheckNoVNetContributorRole" = 602,
    PermissionCheckNoResourceGroupNetworkContributorRole: "permissionCheckNoResourceGroupNetworkContributorRole" = 603,
    PermissionCheckNoWindows365NetworkUserRole: "permissionCheckNoWindows365NetworkUserRole" = 604,
    PermissionCheckNoWindows365NetworkInterfaceContributorRole: "permissionCheckNoWindows365NetworkInterfaceContributorRole" = 605,
    PermissionCheckTransientServiceError: "permissionCheckTransientServiceError" = 698,
    PermissionCheckUnknownError: "permissionCheckUnknownError" = 699,
    UdpConnectivityCheckStunUrlNotAllowListed: "udpConnectivityCheckStunUrlNotAllowListed" = 800,
    UdpConnectivityCheckTurnUrlNotAllowListed: "udpConnectivityCheckTurnUrlNotAllowListed" = 801,
    UdpConnectivityCheckUrlsNotAllowListed: "udpConnectivityCheckUrlsNotAllowListed" = 802,
    UdpConnectivityCheckUnknownError: "udpConnectivityCheckUnknownError" = 899,
    InternalServerErrorDeploymentCanceled: "internalServerErrorDeploymentCanceled" = 900,
    InternalServerErrorAllocateResourceFailed: "internalServerErrorAllocateResourceFailed" = 901,
    InternalServerErrorVmDeploymentTimeout: "internalServerErrorVMDeploymentTimeout" = 902,
    InternalServerErrorUnableToRunDscScript: "internalServerErrorUnableToRunDscScript" = 903,
    SsoCheckKerberosConfigurationError: "ssoCheckKerberosConfigurationError" = 904,
    InternalServerUnknownError: "internalServerUnknownError" = 999,
    UnknownFutureValue: "unknownFutureValue" = 1000,
}
