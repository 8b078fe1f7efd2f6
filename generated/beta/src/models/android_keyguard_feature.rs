// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidKeyguardFeature`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidKeyguardFeature {
    /// `notConfigured` (0)
    NotConfigured,
    /// `camera` (1)
    Camera,
    /// `notifications` (2)
    Notifications,
    /// `unredactedNotifications` (3)
    UnredactedNotifications,
    /// `trustAgents` (4)
    TrustAgents,
    /// `fingerprint` (5)
    Fingerprint,
    /// `remoteInput` (6)
    RemoteInput,
    /// `allFeatures` (7)
    AllFeatures,
    /// `face` (8)
    Face,
    /// `iris` (9)
    Iris,
    /// `biometrics` (10)
    Biometrics,
}

mg::enumeration! {
    AndroidKeyguardFeature: "microsoft.graph.androidKeyguardFeature";
    NotConfigured: "notConfigured" = 0,
    Camera: "camera" = 1,
    Notifications: "notifications" = 2,
    UnredactedNotifications: "unredactedNotifications" = 3,
    TrustAgents: "trustAgents" = 4,
    Fingerprint: "fingerprint" = 5,
    RemoteInput: "remoteInput" = 6,
    AllFeatures: "allFeatures" = 7,
    Face: "face" = 8,
    Iris: "iris" = 9,
    Biometrics: "biometrics" = 10,
}
