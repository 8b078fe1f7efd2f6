// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.environmentKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentKind {
    /// `azureSubscription` (0)
    AzureSubscription,
    /// `awsOrganization` (1)
    AwsOrganization,
    /// `awsAccount` (2)
    AwsAccount,
    /// `gcpOrganization` (3)
    GcpOrganization,
    /// `gcpProject` (4)
    GcpProject,
    /// `dockersHubOrganization` (5)
    DockersHubOrganization,
    /// `devOpsConnection` (6)
    DevOpsConnection,
    /// `azureDevOpsOrganization` (7)
    AzureDevOpsOrganization,
    /// `gitHubOrganization` (8)
    GitHubOrganization,
    /// `gitLabGroup` (9)
    GitLabGroup,
    /// `jFrogArtifactory` (10)
    JFrogArtifactory,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    EnvironmentKind: "microsoft.graph.security.environmentKind";
    AzureSubscription: "azureSubscription" = 0,
    AwsOrganization: "awsOrganization" = 1,
    AwsAccount: "awsAccount" = 2,
    GcpOrganization: "gcpOrganization" = 3,
    GcpProject: "gcpProject" = 4,
    DockersHubOrganization: "dockersHubOrganization" = 5,
    DevOpsConnection: "devOpsConnection" = 6,
    AzureDevOpsOrganization: "azureDevOpsOrganization" = 7,
    GitHubOrganization: "gitHubOrganization" = 8,
    GitLabGroup: "gitLabGroup" = 9,
    JFrogArtifactory: "jFrogArtifactory" = 10,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
