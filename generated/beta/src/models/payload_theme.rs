// @generated
use crate::mg;

/// Enumeration `microsoft.graph.payloadTheme`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadTheme {
    /// `unknown` (0)
    Unknown,
    /// `other` (1)
    Other,
    /// `accountActivation` (2)
    AccountActivation,
    /// `accountVerification` (3)
    AccountVerification,
    /// `billing` (4)
    Billing,
    /// `cleanUpMail` (5)
    CleanUpMail,
    /// `controversial` (6)
    Controversial,
    /// `documentReceived` (7)
    DocumentReceived,
    /// `expense` (8)
    Expense,
    /// `fax` (9)
    Fax,
    /// `financeReport` (10)
    FinanceReport,
    /// `incomingMessages` (11)
    IncomingMessages,
    /// `invoice` (12)
    Invoice,
    /// `itemReceived` (13)
    ItemReceived,
    /// `loginAlert` (14)
    LoginAlert,
    /// `mailReceived` (15)
    MailReceived,
    /// `password` (16)
    Password,
    /// `payment` (17)
    Payment,
    /// `payroll` (18)
    Payroll,
    /// `personalizedOffer` (19)
    PersonalizedOffer,
    /// `quarantine` (20)
    Quarantine,
    /// `remoteWork` (21)
    RemoteWork,
    /// `reviewMessage` (22)
    ReviewMessage,
    /// `securityUpdate` (23)
    SecurityUpdate,
    /// `serviceSuspended` (24)
    ServiceSuspended,
    /// `signatureRequired` (25)
    SignatureRequired,
    /// `upgradeMailboxStorage` (26)
    UpgradeMailboxStorage,
    /// `verifyMailbox` (27)
    VerifyMailbox,
    /// `voicemail` (28)
    Voicemail,
    /// `advertisement` (29)
    Advertisement,
    /// `employeeEngagement` (30)
    EmployeeEngagement,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    PayloadTheme: "microsoft.graph.payloadTheme";
    Unknown: "unknown" = 0,
    Other: "other" = 1,
    AccountActivation: "accountActivation" = 2,
    AccountVerification: "accountVerification" = 3,
    Billing: "billing" = 4,
    CleanUpMail: "cleanUpMail" = 5,
    Controversial: "controversial" = 6,
    DocumentReceived: "documentReceived" = 7,
    Expense: "expense" = 8,
    Fax: "fax" = 9,
    FinanceReport: "financeReport" = 10,
    IncomingMessages: "incomingMessages" = 11,
    Invoice: "invoice" = 12,
    ItemReceived: "itemReceived" = 13,
    LoginAlert: "loginAlert" = 14,
    MailReceived: "mailReceived" = 15,
    Password: "password" = 16,
    Payment: "payment" = 17,
    Payroll: "payroll" = 18,
    PersonalizedOffer: "personalizedOffer" = 19,
    Quarantine: "quarantine" = 20,
    RemoteWork: "remoteWork" = 21,
    ReviewMessage: "reviewMessage" = 22,
    SecurityUpdate: "securityUpdate" = 23,
    ServiceSuspended: "serviceSuspended" = 24,
    SignatureRequired: "signatureRequired" = 25,
    UpgradeMailboxStorage: "upgradeMailboxStorage" = 26,
    VerifyMailbox: "verifyMailbox" = 27,
    Voicemail: "voicemail" = 28,
    Advertisement: "advertisement" = 29,
    EmployeeEngagement: "employeeEngagement" = 30,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
