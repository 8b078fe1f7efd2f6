// @generated
use crate::mg;

/// Enumeration `microsoft.graph.whatIfAnalysisReasons`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatIfAnalysisReasons {
    /// `notSet` (0)
    NotSet,
    /// `notEnoughInformation` (1)
    NotEnoughInformation,
    /// `invalidCondition` (2)
    InvalidCondition,
    /// `users` (4)
    Users,
    /// `workloadIdentities` (8)
    WorkloadIdentities,
    /// `application` (16)
    Application,
    /// `userActions` (32)
    UserActions,
    /// `authenticationContext` (64)
    AuthenticationContext,
    /// `devicePlatform` (128)
    DevicePlatform,
    /// `devices` (256)
    Devices,
    /// `clientApps` (512)
    ClientApps,
    /// `location` (1024)
    Location,
    /// `signInRisk` (2048)
    SignInRisk,
    /// `emptyPolicy` (4096)
    EmptyPolicy,
    /// `invalidPolicy` (8192)
    InvalidPolicy,
    /// `policyNotEnabled` (16384)
    PolicyNotEnabled,
    /// `userRisk` (32768)
    UserRisk,
    /// `time` (65536)
    Time,
    /// `insiderRisk` (131072)
    InsiderRisk,
    /// `authenticationFlow` (262144)
    AuthenticationFlow,
    /// `unknownFutureValue` (524288)
    UnknownFutureValue,
    /// `agentIdRisk` (1048576)
    AgentIdRisk,
    /// `agentIdentities` (2097152)
    AgentIdentities,
}

mg::enumeration! {
    WhatIfAnalysisReasons: "microsoft.graph.whatIfAnalysisReasons", flags;
    NotSet: "notSet" = 0,
    NotEnoughInformation: "notEnoughInformation" = 1,
    InvalidCondition: "invalidCondition" = 2,
    Users: "users" = 4,
    WorkloadIdentities: "workloadIdentities" = 8,
    Application: "application" = 16,
    UserActions: "userActions" = 32,
    AuthenticationContext: "authenticationContext" = 64,
    DevicePlatform: "devicePlatform" = 128,
    Devices: "devices" = 256,
    ClientApps: "clientApps" = 512,
    Location: "location" = 1024,
    SignInRisk: "signInRisk" = 2048,
    EmptyPolicy: "emptyPolicy" = 4096,
    InvalidPolicy: "invalidPolicy" = 8192,
    PolicyNotEnabled: "policyNotEnabled" = 16384,
    UserRisk: "userRisk" = 32768,
    Time: "time" = 65536,
    InsiderRisk: "insiderRisk" = 131072,
    AuthenticationFlow: "authenticationFlow" = 262144,
    UnknownFutureValue: "unknownFutureValue" = 524288,
    AgentIdRisk: "agentIdRisk" = 1048576,
    AgentIdentities: "agentIdentities" = 2097152,
}
