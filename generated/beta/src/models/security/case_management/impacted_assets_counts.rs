// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.impactedAssetsCounts`, a complex type.
    ImpactedAssetsCounts "microsoft.graph.security.caseManagement.impactedAssetsCounts" "complex";
    /// `aiAgents`: Int32
    ai_agents "aiAgents": i32,
    /// `apps`: Int32
    apps "apps": i32,
    /// `cloudResources`: Int32
    cloud_resources "cloudResources": i32,
    /// `files`: Int32
    files "files": i32,
    /// `ips`: Int32
    ips "ips": i32,
    /// `machines`: Int32
    machines "machines": i32,
    /// `mailboxes`: Int32
    mailboxes "mailboxes": i32,
    /// `oauthApps`: Int32
    oauth_apps "oauthApps": i32,
    /// `processes`: Int32
    processes "processes": i32,
    /// `registryKeys`: Int32
    registry_keys "registryKeys": i32,
    /// `securityGroups`: Int32
    security_groups "securityGroups": i32,
    /// `total`: Int32
    total "total": i32,
    /// `urls`: Int32
    urls "urls": i32,
    /// `users`: Int32
    users "users": i32,
}
