// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.impactedAssetsCounts`.
pub struct ImpactedAssetsCounts {
    /// `aiAgents`.
    pub ai_agents: mg::Field<i32>,
    /// `apps`.
    pub apps: mg::Field<i32>,
    /// `cloudResources`.
    pub cloud_resources: mg::Field<i32>,
    /// `files`.
    pub files: mg::Field<i32>,
    /// `ips`.
    pub ips: mg::Field<i32>,
    /// `machines`.
    pub machines: mg::Field<i32>,
    /// `mailboxes`.
    pub mailboxes: mg::Field<i32>,
    /// `oauthApps`.
    pub oauth_apps: mg::Field<i32>,
    /// `processes`.
    pub processes: mg::Field<i32>,
    /// `registryKeys`.
    pub registry_keys: mg::Field<i32>,
    /// `securityGroups`.
    pub security_groups: mg::Field<i32>,
    /// `total`.
    pub total: mg::Field<i32>,
    /// `urls`.
    pub urls: mg::Field<i32>,
    /// `users`.
    pub users: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImpactedAssetsCounts: "microsoft.graph.security.caseManagement.impactedAssetsCounts", complex;
    ai_agents: "aiAgents",
    apps: "apps",
    cloud_resources: "cloudResources",
    files: "files",
    ips: "ips",
    machines: "machines",
    mailboxes: "mailboxes",
    oauth_apps: "oauthApps",
    processes: "processes",
    registry_keys: "registryKeys",
    security_groups: "securityGroups",
    total: "total",
    urls: "urls",
    users: "users",
}
