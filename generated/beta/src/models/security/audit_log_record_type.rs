// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.auditLogRecordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditLogRecordType {
    /// `ExchangeAdmin` (1)
    ExchangeAdmin,
    /// `ExchangeItem` (2)
    ExchangeItem,
    /// `ExchangeItemGroup` (3)
    ExchangeItemGroup,
    /// `SharePoint` (4)
    SharePoint,
    /// `SyntheticProbe` (5)
    SyntheticProbe,
    /// `SharePointFileOperation` (6)
    SharePointFileOperation,
    /// `OneDrive` (7)
    OneDrive,
    /// `AzureActiveDirectory` (8)
    AzureActiveDirectory,
    /// `AzureActiveDirectoryAccountLogon` (9)
    AzureActiveDirectoryAccountLogon,
    /// `DataCenterSecurityCmdlet` (10)
    DataCenterSecurityCmdlet,
    /// `ComplianceDLPSharePoint` (11)
    ComplianceDlpSharePoint,
    /// `Sway` (12)
    Sway,
    /// `ComplianceDLPExchange` (13)
    ComplianceDlpExchange,
    /// `SharePointSharingOperation` (14)
    SharePointSharingOperation,
    /// `AzureActiveDirectoryStsLogon` (15)
    AzureActiveDirectoryStsLogon,
    /// `SkypeForBusinessPSTNUsage` (16)
    SkypeForBusinessPstnUsage,
    /// `SkypeForBusinessUsersBlocked` (17)
    SkypeForBusinessUsersBlocked,
    /// `SecurityComplianceCenterEOPCmdlet` (18)
    SecurityComplianceCenterEopCmdlet,
    /// `ExchangeAggregatedOperation` (19)
    ExchangeAggregatedOperation,
    /// `PowerBIAudit` (20)
    PowerBiAudit,
    /// `CRM` (21)
    Crm,
    /// `Yammer` (22)
    Yammer,
    /// `SkypeForBusinessCmdlets` (23)
    SkypeForBusinessCmdlets,
    /// `Discovery` (24)
    Discovery,
    /// `MicrosoftTeams` (25)
    MicrosoftTeams,
    /// `ThreatIntelligence` (28)
    ThreatIntelligence,
    /// `MailSubmission` (29)
    MailSubmission,
    /// `MicrosoftFlow` (30)
    MicrosoftFlow,
    /// `AeD` (31)
    AeD,
    /// `MicrosoftStream` (32)
    MicrosoftStream,
    /// `ComplianceDLPSharePointClassification` (33)
    ComplianceDlpSharePointClassification,
    /// `ThreatFinder` (34)
    ThreatFinder,
    /// `Project` (35)
    Project,
    /// `SharePointListOperation` (36)
    SharePointListOperation,
    /// `SharePointCommentOperation` (37)
    SharePointCommentOperation,
    /// `DataGovernance` (38)
    DataGovernance,
    /// `Kaizala` (39)
    Kaizala,
    /// `SecurityComplianceAlerts` (40)
    SecurityComplianceAlerts,
    /// `ThreatIntelligenceUrl` (41)
    ThreatIntelligenceUrl,
    /// `SecurityComplianceInsights` (42)
    SecurityComplianceInsights,
    /// `MIPLabel` (43)
    MipLabel,
    /// `WorkplaceAnalytics` (44)
    WorkplaceAnalytics,
    /// `PowerAppsApp` (45)
    PowerAppsApp,
    /// `PowerAppsPlan` (46)
    PowerAppsPlan,
    /// `ThreatIntelligenceAtpContent` (47)
    ThreatIntelligenceAtpContent,
    /// `LabelContentExplorer` (48)
    LabelContentExplorer,
    /// `TeamsHealthcare` (49)
    TeamsHealthcare,
    /// `ExchangeItemAggregated` (50)
    ExchangeItemAggregated,
    /// `HygieneEvent` (51)
    HygieneEvent,
    /// `DataInsightsRestApiAudit` (52)
    DataInsightsRestApiAudit,
    /// `InformationBarrierPolicyApplication` (53)
    InformationBarrierPolicyApplication,
    /// `SharePointListItemOperation` (54)
    SharePointListItemOperation,
    /// `SharePointContentTypeOperation` (55)
    SharePointContentTypeOperation,
    /// `SharePointFieldOperation` (56)
    SharePointFieldOperation,
    /// `MicrosoftTeamsAdmin` (57)
    MicrosoftTeamsAdmin,
    /// `HRSignal` (58)
    HrSignal,
    /// `MicrosoftTeamsDevice` (59)
    MicrosoftTeamsDevice,
    /// `MicrosoftTeamsAnalytics` (60)
    MicrosoftTeamsAnalytics,
    /// `InformationWorkerProtection` (61)
    InformationWorkerProtection,
    /// `Campaign` (62)
    Campaign,
    /// `DLPEndpoint` (63)
    DlpEndpoint,
    /// `AirInvestigation` (64)
    AirInvestigation,
    /// `Quarantine` (65)
    Quarantine,
    /// `MicrosoftForms` (66)
    MicrosoftForms,
    /// `ApplicationAudit` (67)
    ApplicationAudit,
    /// `ComplianceSupervisionExchange` (68)
    ComplianceSupervisionExchange,
    /// `CustomerKeyServiceEncryption` (69)
    CustomerKeyServiceEncryption,
    /// `OfficeNative` (70)
    OfficeNative,
    /// `MipAutoLabelSharePointItem` (71)
    MipAutoLabelSharePointItem,
    /// `MipAutoLabelSharePointPolicyLocation` (72)
    MipAutoLabelSharePointPolicyLocation,
    /// `MicrosoftTeamsShifts` (73)
    MicrosoftTeamsShifts,
    /// `SecureScore` (74)
    SecureScore,
    /// `MipAutoLabelExchangeItem` (75)
    MipAutoLabelExchangeItem,
    /// `CortanaBriefing` (76)
    CortanaBriefing,
    /// `Search` (77)
    Search,
    /// `WDATPAlerts` (78)
    WdatpAlerts,
    /// `PowerPlatformAdminDlp` (79)
    PowerPlatformAdminDlp,
    /// `PowerPlatformAdminEnvironment` (80)
    PowerPlatformAdminEnvironment,
    /// `MDATPAudit` (81)
    MdatpAudit,
    /// `SensitivityLabelPolicyMatch` (82)
    SensitivityLabelPolicyMatch,
    /// `SensitivityLabelAction` (83)
    SensitivityLabelAction,
    /// `SensitivityLabeledFileAction` (84)
    SensitivityLabeledFileAction,
    /// `AttackSim` (85)
    AttackSim,
    /// `AirManualInvestigation` (86)
    AirManualInvestigation,
    /// `SecurityComplianceRBAC` (87)
    SecurityComplianceRbac,
    /// `UserTraining` (88)
    UserTraining,
    /// `AirAdminActionInvestigation` (89)
    AirAdminActionInvestigation,
    /// `MSTIC` (90)
    Mstic,
    /// `PhysicalBadgingSignal` (91)
    PhysicalBadgingSignal,
    /// `TeamsEasyApprovals` (92)
    TeamsEasyApprovals,
    /// `AipDiscover` (93)
    AipDiscover,
    /// `AipSensitivityLabelAction` (94)
    AipSensitivityLabelAction,
    /// `AipProtectionAction` (95)
    AipProtectionAction,
    /// `AipFileDeleted` (96)
    AipFileDeleted,
    /// `AipHeartBeat` (97)
    AipHeartBeat,
    /// `MCASAlerts` (98)
    McasAlerts,
    /// `OnPremisesFileShareScannerDlp` (99)
    OnPremisesFileShareScannerDlp,
    /// `OnPremisesSharePointScannerDlp` (100)
    OnPremisesSharePointScannerDlp,
    /// `ExchangeSearch` (101)
    ExchangeSearch,
    /// `SharePointSearch` (102)
    SharePointSearch,
    /// `PrivacyDataMinimization` (103)
    PrivacyDataMinimization,
    /// `LabelAnalyticsAggregate` (104)
    LabelAnalyticsAggregate,
    /// `MyAnalyticsSettings` (105)
    MyAnalyticsSettings,
    /// `SecurityComplianceUserChange` (106)
    SecurityComplianceUserChange,
    /// `ComplianceDLPExchangeClassification` (107)
    ComplianceDlpExchangeClassification,
    /// `ComplianceDLPEndpoint` (108)
    ComplianceDlpEndpoint,
    /// `MipExactDataMatch` (109)
    MipExactDataMatch,
    /// `MSDEResponseActions` (110)
    MsdeResponseActions,
    /// `MSDEGeneralSettings` (111)
    MsdeGeneralSettings,
    /// `MSDEIndicatorsSettings` (112)
    MsdeIndicatorsSettings,
    /// `MS365DCustomDetection` (113)
    Ms365dCustomDetection,
    /// `MSDERolesSettings` (114)
    MsdeRolesSettings,
    /// `MAPGAlerts` (115)
    MapgAlerts,
    /// `MAPGPolicy` (116)
    MapgPolicy,
    /// `MAPGRemediation` (117)
    MapgRemediation,
    /// `PrivacyRemediationAction` (118)
    PrivacyRemediationAction,
    /// `PrivacyDigestEmail` (119)
    PrivacyDigestEmail,
    /// `MipAutoLabelSimulationProgress` (120)
    MipAutoLabelSimulationProgress,
    /// `MipAutoLabelSimulationCompletion` (121)
    MipAutoLabelSimulationCompletion,
    /// `MipAutoLabelProgressFeedback` (122)
    MipAutoLabelProgressFeedback,
    /// `DlpSensitiveInformationType` (123)
    DlpSensitiveInformationType,
    /// `MipAutoLabelSimulationStatistics` (124)
    MipAutoLabelSimulationStatistics,
    /// `LargeContentMetadata` (125)
    LargeContentMetadata,
    /// `Microsoft365Group` (126)
    Microsoft365Group,
    /// `CDPMlInferencingResult` (127)
    CdpMlInferencingResult,
    /// `FilteringMailMetadata` (128)
    FilteringMailMetadata,
    /// `CDPClassificationMailItem` (129)
    CdpClassificationMailItem,
    /// `CDPClassificationDocument` (130)
    CdpClassificationDocument,
    /// `OfficeScriptsRunAction` (131)
    OfficeScriptsRunAction,
    /// `FilteringPostMailDeliveryAction` (132)
    FilteringPostMailDeliveryAction,
    /// `CDPUnifiedFeedback` (133)
    CdpUnifiedFeedback,
    /// `TenantAllowBlockList` (134)
    TenantAllowBlockList,
    /// `ConsumptionResource` (135)
    ConsumptionResource,
    /// `HealthcareSignal` (136)
    HealthcareSignal,
    /// `DlpImportResult` (138)
    DlpImportResult,
    /// `CDPCompliancePolicyExecution` (139)
    CdpCompliancePolicyExecution,
    /// `MultiStageDisposition` (140)
    MultiStageDisposition,
    /// `PrivacyDataMatch` (141)
    PrivacyDataMatch,
    /// `FilteringDocMetadata` (142)
    FilteringDocMetadata,
    /// `FilteringEmailFeatures` (143)
    FilteringEmailFeatures,
    /// `PowerBIDlp` (144)
    PowerBiDlp,
    /// `FilteringUrlInfo` (145)
    FilteringUrlInfo,
    /// `FilteringAttachmentInfo` (146)
    FilteringAttachmentInfo,
    /// `CoreReportingSettings` (147)
    CoreReportingSettings,
    /// `ComplianceConnector` (148)
    ComplianceConnector,
    /// `PowerPlatformLockboxResourceAccessRequest` (149)
    PowerPlatformLockboxResourceAccessRequest,
    /// `PowerPlatformLockboxResourceCommand` (150)
    PowerPlatformLockboxResourceCommand,
    /// `CDPPredictiveCodingLabel` (151)
    CdpPredictiveCodingLabel,
    /// `CDPCompliancePolicyUserFeedback` (152)
    CdpCompliancePolicyUserFeedback,
    /// `WebpageActivityEndpoint` (153)
    WebpageActivityEndpoint,
    /// `OMEPortal` (154)
    OmePortal,
    /// `CMImprovementActionChange` (155)
    CmImprovementActionChange,
    /// `FilteringUrlClick` (156)
    FilteringUrlClick,
    /// `MipLabelAnalyticsAuditRecord` (157)
    MipLabelAnalyticsAuditRecord,
    /// `FilteringEntityEvent` (158)
    FilteringEntityEvent,
    /// `FilteringRuleHits` (159)
    FilteringRuleHits,
    /// `FilteringMailSubmission` (160)
    FilteringMailSubmission,
    /// `LabelExplorer` (161)
    LabelExplorer,
    /// `MicrosoftManagedServicePlatform` (162)
    MicrosoftManagedServicePlatform,
    /// `PowerPlatformServiceActivity` (163)
    PowerPlatformServiceActivity,
    /// `ScorePlatformGenericAuditRecord` (164)
    ScorePlatformGenericAuditRecord,
    /// `FilteringTimeTravelDocMetadata` (165)
    FilteringTimeTravelDocMetadata,
    /// `Alert` (166)
    Alert,
    /// `AlertStatus` (167)
    AlertStatus,
    /// `AlertIncident` (168)
    AlertIncident,
    /// `IncidentStatus` (169)
    IncidentStatus,
    /// `Case` (170)
    Case,
    /// `CaseInvestigation` (171)
    CaseInvestigation,
    /// `RecordsManagement` (172)
    RecordsManagement,
    /// `PrivacyRemediation` (173)
    PrivacyRemediation,
    /// `DataShareOperation` (174)
    DataShareOperation,
    /// `CdpDlpSensitive` (175)
    CdpDlpSensitive,
    /// `EHRConnector` (176)
    EhrConnector,
    /// `FilteringMailGradingResult` (177)
    FilteringMailGradingResult,
    /// `PublicFolder` (178)
    PublicFolder,
    /// `PrivacyTenantAuditHistoryRecord` (179)
    PrivacyTenantAuditHistoryRecord,
    /// `AipScannerDiscoverEvent` (180)
    AipScannerDiscoverEvent,
    /// `EduDataLakeDownloadOperation` (181)
    EduDataLakeDownloadOperation,
    /// `M365ComplianceConnector` (182)
    M365ComplianceConnector,
    /// `MicrosoftGraphDataConnectOperation` (183)
    MicrosoftGraphDataConnectOperation,
    /// `MicrosoftPurview` (184)
    MicrosoftPurview,
    /// `FilteringEmailContentFeatures` (185)
    FilteringEmailContentFeatures,
    /// `PowerPagesSite` (186)
    PowerPagesSite,
    /// `PowerAppsResource` (187)
    PowerAppsResource,
    /// `PlannerPlan` (188)
    PlannerPlan,
    /// `PlannerCopyPlan` (189)
    PlannerCopyPlan,
    /// `PlannerTask` (190)
    PlannerTask,
    /// `PlannerRoster` (191)
    PlannerRoster,
    /// `PlannerPlanList` (192)
    PlannerPlanList,
    /// `PlannerTaskList` (193)
    PlannerTaskList,
    /// `PlannerTenantSettings` (194)
    PlannerTenantSettings,
    /// `ProjectForTheWebProject` (195)
    ProjectForTheWebProject,
    /// `ProjectForTheWebTask` (196)
    ProjectForTheWebTask,
    /// `ProjectForTheWebRoadmap` (197)
    ProjectForTheWebRoadmap,
    /// `ProjectForTheWebRoadmapItem` (198)
    ProjectForTheWebRoadmapItem,
    /// `ProjectForTheWebProjectSettings` (199)
    ProjectForTheWebProjectSettings,
    /// `ProjectForTheWebRoadmapSettings` (200)
    ProjectForTheWebRoadmapSettings,
    /// `QuarantineMetadata` (201)
    QuarantineMetadata,
    /// `MicrosoftTodoAudit` (202)
    MicrosoftTodoAudit,
    /// `TimeTravelFilteringDocMetadata` (203)
    TimeTravelFilteringDocMetadata,
    /// `TeamsQuarantineMetadata` (204)
    TeamsQuarantineMetadata,
    /// `SharePointAppPermissionOperation` (205)
    SharePointAppPermissionOperation,
    /// `MicrosoftTeamsSensitivityLabelAction` (206)
    MicrosoftTeamsSensitivityLabelAction,
    /// `FilteringTeamsMetadata` (207)
    FilteringTeamsMetadata,
    /// `FilteringTeamsUrlInfo` (208)
    FilteringTeamsUrlInfo,
    /// `FilteringTeamsPostDeliveryAction` (209)
    FilteringTeamsPostDeliveryAction,
    /// `MDCAssessments` (210)
    MdcAssessments,
    /// `MDCRegulatoryComplianceStandards` (211)
    MdcRegulatoryComplianceStandards,
    /// `MDCRegulatoryComplianceControls` (212)
    MdcRegulatoryComplianceControls,
    /// `MDCRegulatoryComplianceAssessments` (213)
    MdcRegulatoryComplianceAssessments,
    /// `MDCSecurityConnectors` (214)
    MdcSecurityConnectors,
    /// `MDADataSecuritySignal` (215)
    MdaDataSecuritySignal,
    /// `VivaGoals` (216)
    VivaGoals,
    /// `FilteringRuntimeInfo` (217)
    FilteringRuntimeInfo,
    /// `AttackSimAdmin` (218)
    AttackSimAdmin,
    /// `MicrosoftGraphDataConnectConsent` (219)
    MicrosoftGraphDataConnectConsent,
    /// `FilteringAtpDetonationInfo` (220)
    FilteringAtpDetonationInfo,
    /// `PrivacyPortal` (221)
    PrivacyPortal,
    /// `ManagedTenants` (222)
    ManagedTenants,
    /// `UnifiedSimulationMatchedItem` (223)
    UnifiedSimulationMatchedItem,
    /// `UnifiedSimulationSummary` (224)
    UnifiedSimulationSummary,
    /// `UpdateQuarantineMetadata` (225)
    UpdateQuarantineMetadata,
    /// `MS365DSuppressionRule` (226)
    Ms365dSuppressionRule,
    /// `PurviewDataMapOperation` (227)
    PurviewDataMapOperation,
    /// `FilteringUrlPostClickAction` (228)
    FilteringUrlPostClickAction,
    /// `IrmUserDefinedDetectionSignal` (229)
    IrmUserDefinedDetectionSignal,
    /// `TeamsUpdates` (230)
    TeamsUpdates,
    /// `PlannerRosterSensitivityLabel` (231)
    PlannerRosterSensitivityLabel,
    /// `MS365DIncident` (232)
    Ms365dIncident,
    /// `FilteringDelistingMetadata` (233)
    FilteringDelistingMetadata,
    /// `ComplianceDLPSharePointClassificationExtended` (234)
    ComplianceDlpSharePointClassificationExtended,
    /// `MicrosoftDefenderForIdentityAudit` (235)
    MicrosoftDefenderForIdentityAudit,
    /// `SupervisoryReviewDayXInsight` (236)
    SupervisoryReviewDayXInsight,
    /// `DefenderExpertsforXDRAdmin` (237)
    DefenderExpertsforXdrAdmin,
    /// `CDPEdgeBlockedMessage` (238)
    CdpEdgeBlockedMessage,
    /// `HostedRpa` (239)
    HostedRpa,
    /// `CdpContentExplorerAggregateRecord` (240)
    CdpContentExplorerAggregateRecord,
    /// `CDPHygieneAttachmentInfo` (241)
    CdpHygieneAttachmentInfo,
    /// `CDPHygieneSummary` (242)
    CdpHygieneSummary,
    /// `CDPPostMailDeliveryAction` (243)
    CdpPostMailDeliveryAction,
    /// `CDPEmailFeatures` (244)
    CdpEmailFeatures,
    /// `CDPHygieneUrlInfo` (245)
    CdpHygieneUrlInfo,
    /// `CDPUrlClick` (246)
    CdpUrlClick,
    /// `CDPPackageManagerHygieneEvent` (247)
    CdpPackageManagerHygieneEvent,
    /// `FilteringDocScan` (248)
    FilteringDocScan,
    /// `TimeTravelFilteringDocScan` (249)
    TimeTravelFilteringDocScan,
    /// `MAPGOnboard` (250)
    MapgOnboard,
    /// `VfamCreatePolicy` (251)
    VfamCreatePolicy,
    /// `VfamUpdatePolicy` (252)
    VfamUpdatePolicy,
    /// `VfamDeletePolicy` (253)
    VfamDeletePolicy,
    /// `M365DAAD` (254)
    M365daad,
    /// `CdpColdCrawlStatus` (255)
    CdpColdCrawlStatus,
    /// `PowerPlatformAdministratorActivity` (256)
    PowerPlatformAdministratorActivity,
    /// `Windows365CustomerLockbox` (257)
    Windows365CustomerLockbox,
    /// `CdpResourceScopeChangeEvent` (258)
    CdpResourceScopeChangeEvent,
    /// `ComplianceCCExchangeExecutionResult` (259)
    ComplianceCcExchangeExecutionResult,
    /// `CdpOcrCostEstimatorRecord` (260)
    CdpOcrCostEstimatorRecord,
    /// `CopilotInteraction` (261)
    CopilotInteraction,
    /// `CdpOcrBillingRecord` (262)
    CdpOcrBillingRecord,
    /// `ComplianceDLPApplications` (263)
    ComplianceDlpApplications,
    /// `UAMOperation` (264)
    UamOperation,
    /// `VivaLearning` (265)
    VivaLearning,
    /// `VivaLearningAdmin` (266)
    VivaLearningAdmin,
    /// `PurviewPolicyOperation` (267)
    PurviewPolicyOperation,
    /// `PurviewMetadataPolicyOperation` (268)
    PurviewMetadataPolicyOperation,
    /// `PeopleAdminSettings` (269)
    PeopleAdminSettings,
    /// `CdpComplianceDLPExchangeClassification` (270)
    CdpComplianceDlpExchangeClassification,
    /// `CdpComplianceDLPSharePointClassification` (271)
    CdpComplianceDlpSharePointClassification,
    /// `FilteringBulkSenderInsightData` (272)
    FilteringBulkSenderInsightData,
    /// `FilteringBulkThresholdInsightData` (273)
    FilteringBulkThresholdInsightData,
    /// `PrivacyOpenAccess` (274)
    PrivacyOpenAccess,
    /// `OWAAuth` (275)
    OwaAuth,
    /// `ComplianceDLPApplicationsClassification` (276)
    ComplianceDlpApplicationsClassification,
    /// `SharePointESignature` (277)
    SharePointESignature,
    /// `Dynamics365BusinessCentral` (278)
    Dynamics365BusinessCentral,
    /// `MeshWorlds` (279)
    MeshWorlds,
    /// `VivaPulseResponse` (280)
    VivaPulseResponse,
    /// `VivaPulseOrganizer` (281)
    VivaPulseOrganizer,
    /// `VivaPulseAdmin` (282)
    VivaPulseAdmin,
    /// `VivaPulseReport` (283)
    VivaPulseReport,
    /// `AIAppInteraction` (284)
    AiAppInteraction,
    /// `ComplianceDLMExchange` (285)
    ComplianceDlmExchange,
    /// `ComplianceDLMSharePoint` (286)
    ComplianceDlmSharePoint,
    /// `ProjectForTheWebAssignedToMeSettings` (287)
    ProjectForTheWebAssignedToMeSettings,
    /// `CPSOperation` (288)
    CpsOperation,
    /// `ComplianceDLPExchangeDiscovery` (289)
    ComplianceDlpExchangeDiscovery,
    /// `PurviewMCRecommendation` (290)
    PurviewMcRecommendation,
    /// `ComplianceDLPEndpointDiscovery` (291)
    ComplianceDlpEndpointDiscovery,
    /// `InsiderRiskScopedUserInsights` (292)
    InsiderRiskScopedUserInsights,
    /// `MicrosoftTeamsRetentionLabelAction` (293)
    MicrosoftTeamsRetentionLabelAction,
    /// `AadRiskDetection` (294)
    AadRiskDetection,
    /// `AuditSearch` (295)
    AuditSearch,
    /// `AuditRetentionPolicy` (296)
    AuditRetentionPolicy,
    /// `AuditConfig` (297)
    AuditConfig,
    /// `Microsoft365BackupBackupPolicy` (298)
    Microsoft365BackupBackupPolicy,
    /// `Microsoft365BackupRestoreTask` (299)
    Microsoft365BackupRestoreTask,
    /// `Microsoft365BackupRestoreItem` (300)
    Microsoft365BackupRestoreItem,
    /// `Microsoft365BackupBackupItem` (301)
    Microsoft365BackupBackupItem,
    /// `URBACAssignment` (302)
    UrbacAssignment,
    /// `URBACRole` (303)
    UrbacRole,
    /// `URBACEnableState` (304)
    UrbacEnableState,
    /// `IRMSecurityAlert` (305)
    IrmSecurityAlert,
    /// `PurviewInsiderRiskCases` (306)
    PurviewInsiderRiskCases,
    /// `PurviewInsiderRiskAlerts` (307)
    PurviewInsiderRiskAlerts,
    /// `InsiderRiskScopedUsers` (308)
    InsiderRiskScopedUsers,
    /// `CdpConsumptionResource` (309)
    CdpConsumptionResource,
    /// `CreateCopilotPlugin` (310)
    CreateCopilotPlugin,
    /// `UpdateCopilotPlugin` (311)
    UpdateCopilotPlugin,
    /// `DeleteCopilotPlugin` (312)
    DeleteCopilotPlugin,
    /// `EnableCopilotPlugin` (313)
    EnableCopilotPlugin,
    /// `DisableCopilotPlugin` (314)
    DisableCopilotPlugin,
    /// `CreateCopilotWorkspace` (315)
    CreateCopilotWorkspace,
    /// `UpdateCopilotWorkspace` (316)
    UpdateCopilotWorkspace,
    /// `DeleteCopilotWorkspace` (317)
    DeleteCopilotWorkspace,
    /// `EnableCopilotWorkspace` (318)
    EnableCopilotWorkspace,
    /// `DisableCopilotWorkspace` (319)
    DisableCopilotWorkspace,
    /// `CreateCopilotPromptBook` (320)
    CreateCopilotPromptBook,
    /// `UpdateCopilotPromptBook` (321)
    UpdateCopilotPromptBook,
    /// `DeleteCopilotPromptBook` (322)
    DeleteCopilotPromptBook,
    /// `EnableCopilotPromptBook` (323)
    EnableCopilotPromptBook,
    /// `DisableCopilotPromptBook` (324)
    DisableCopilotPromptBook,
    /// `UpdateCopilotSettings` (325)
    UpdateCopilotSettings,
    /// `P4AIAssessmentRecord` (326)
    P4aiAssessmentRecord,
    /// `P4AIAssessmentLocationResultRecord` (327)
    P4aiAssessmentLocationResultRecord,
    /// `ConnectedAIAppInteraction` (328)
    ConnectedAiAppInteraction,
    /// `PrivaPrivacyConsentOperation` (329)
    PrivaPrivacyConsentOperation,
    /// `PrivaPrivacyAssessmentOperation` (330)
    PrivaPrivacyAssessmentOperation,
    /// `DataCatalogAccessRequests` (331)
    DataCatalogAccessRequests,
    /// `ComplianceSettingsChange` (332)
    ComplianceSettingsChange,
    /// `DataSecurityInvestigation` (333)
    DataSecurityInvestigation,
    /// `TeamCopilotInteraction` (334)
    TeamCopilotInteraction,
    /// `IRMActivityAuditTrail` (335)
    IrmActivityAuditTrail,
    /// `SharePointContentSecurityPolicy` (336)
    SharePointContentSecurityPolicy,
    /// `CloudUpdateProfileConfig` (337)
    CloudUpdateProfileConfig,
    /// `CloudUpdateTenantConfig` (338)
    CloudUpdateTenantConfig,
    /// `CloudUpdateDeviceConfig` (339)
    CloudUpdateDeviceConfig,
    /// `DefenderPreviewFeatures` (340)
    DefenderPreviewFeatures,
    /// `DeviceDiscoverySettingsExclusion` (341)
    DeviceDiscoverySettingsExclusion,
    /// `DeviceDiscoverySettingsAuthenticatedScans` (342)
    DeviceDiscoverySettingsAuthenticatedScans,
    /// `CriticalAssetManagementClassification` (343)
    CriticalAssetManagementClassification,
    /// `DeviceDiscoverySettings` (344)
    DeviceDiscoverySettings,
    /// `USXWorkspaceOnboarding` (345)
    UsxWorkspaceOnboarding,
    /// `VivaGlintAdvancedConfiguration` (346)
    VivaGlintAdvancedConfiguration,
    /// `VivaGlintPulseProgram` (347)
    VivaGlintPulseProgram,
    /// `VivaGlintPulseProgramRespondentRate` (348)
    VivaGlintPulseProgramRespondentRate,
    /// `VivaGlintQuestion` (349)
    VivaGlintQuestion,
    /// `VivaGlintRole` (350)
    VivaGlintRole,
    /// `VivaGlintRubicon` (351)
    VivaGlintRubicon,
    /// `VivaGlintSupportAccess` (352)
    VivaGlintSupportAccess,
    /// `VivaGlintSystem` (353)
    VivaGlintSystem,
    /// `VivaGlintUser` (354)
    VivaGlintUser,
    /// `VivaGlintUserGroup` (355)
    VivaGlintUserGroup,
    /// `VivaGlintFeedbackProgram` (356)
    VivaGlintFeedbackProgram,
    /// `FabricAudit` (357)
    FabricAudit,
    /// `TrainableClassifier` (358)
    TrainableClassifier,
    /// `WebContentFiltering` (359)
    WebContentFiltering,
    /// `NoisyAlertPolicy` (360)
    NoisyAlertPolicy,
    /// `OnDemandSharePointClassification` (361)
    OnDemandSharePointClassification,
    /// `AIInteractionsExport` (362)
    AiInteractionsExport,
    /// `Microsoft365CopilotScheduledPrompt` (363)
    Microsoft365CopilotScheduledPrompt,
    /// `PlacesDirectory` (364)
    PlacesDirectory,
    /// `MDAAudit` (365)
    MdaAudit,
    /// `OpticalCharacterRecognition` (366)
    OpticalCharacterRecognition,
    /// `M365SearchSections` (368)
    M365SearchSections,
    /// `OfficeClientRestrictedModeAction` (369)
    OfficeClientRestrictedModeAction,
    /// `CrossTenantAccessPolicy` (370)
    CrossTenantAccessPolicy,
    /// `OutlookCopilotAutomation` (371)
    OutlookCopilotAutomation,
    /// `VivaEngageNetworkAssociation` (372)
    VivaEngageNetworkAssociation,
    /// `AppAdminActivity` (373)
    AppAdminActivity,
    /// `AppSettingsAdminActivity` (374)
    AppSettingsAdminActivity,
    /// `UniversalPrintPrintJob` (375)
    UniversalPrintPrintJob,
    /// `SentinelNotebookOnLake` (376)
    SentinelNotebookOnLake,
    /// `SentinelJob` (377)
    SentinelJob,
    /// `SentinelGraph` (378)
    SentinelGraph,
    /// `SentinelKQLOnLake` (379)
    SentinelKqlOnLake,
    /// `SentinelPackage` (380)
    SentinelPackage,
    /// `VivaAmplifyOutlookSensitivityLabel` (381)
    VivaAmplifyOutlookSensitivityLabel,
    /// `CopilotActions` (382)
    CopilotActions,
    /// `AIInteractionsSubscription` (383)
    AiInteractionsSubscription,
    /// `AIInteractionsChangeNotification` (384)
    AiInteractionsChangeNotification,
    /// `FilteringMailMetadataExtended` (385)
    FilteringMailMetadataExtended,
    /// `SentinelLakeOnboarding` (386)
    SentinelLakeOnboarding,
    /// `SentinelLakeDataOnboarding` (387)
    SentinelLakeDataOnboarding,
    /// `OfficeRestrictedModeAction` (388)
    OfficeRestrictedModeAction,
    /// `CopilotForSecurityTrigger` (389)
    CopilotForSecurityTrigger,
    /// `CopilotAgentManagement` (390)
    CopilotAgentManagement,
    /// `P4AIAssessmentFabricScannerRecord` (391)
    P4aiAssessmentFabricScannerRecord,
    /// `PlannerGoal` (392)
    PlannerGoal,
    /// `PlannerGoalList` (393)
    PlannerGoalList,
    /// `ThreatIntelligenceObject` (394)
    ThreatIntelligenceObject,
    /// `ThreatIntelligenceExport` (395)
    ThreatIntelligenceExport,
    /// `SubmissionAgenticGradingResult` (396)
    SubmissionAgenticGradingResult,
    /// `AgentAdminActivity` (397)
    AgentAdminActivity,
    /// `DeployFeatureActivity` (398)
    DeployFeatureActivity,
    /// `AgentSettingsAdminActivity` (399)
    AgentSettingsAdminActivity,
    /// `OrganizationalDataInM365` (400)
    OrganizationalDataInM365,
    /// `PlannerChatMessage` (401)
    PlannerChatMessage,
    /// `PlannerChatMessageList` (402)
    PlannerChatMessageList,
    /// `SentinelAITool` (403)
    SentinelAiTool,
    /// `M365ODSPAssetMetadata` (404)
    M365odspAssetMetadata,
    /// `AIExecuteTool` (405)
    AiExecuteTool,
    /// `AIInvokeAgent` (406)
    AiInvokeAgent,
    /// `AIInferenceCall` (407)
    AiInferenceCall,
    /// `CdpClassifierHealthRecord` (408)
    CdpClassifierHealthRecord,
    /// `SensitiveInfoRemediationAgentData` (409)
    SensitiveInfoRemediationAgentData,
    /// `ComplianceDLPEnforcement` (410)
    ComplianceDlpEnforcement,
    /// `A365AIExecuteTool` (411)
    A365aiExecuteTool,
    /// `A365AIInvokeAgent` (412)
    A365aiInvokeAgent,
    /// `A365AIInferenceCall` (413)
    A365aiInferenceCall,
    /// `VivaEngageSegment` (414)
    VivaEngageSegment,
    /// `RTIOperationsAgent` (415)
    RtiOperationsAgent,
    /// `ContentStoreMetadata` (416)
    ContentStoreMetadata,
    /// `CCRAIPolicyViolation` (417)
    CcraiPolicyViolation,
    /// `PlannerPlanSensitivityLabel` (418)
    PlannerPlanSensitivityLabel,
    /// `MosAgentInfoRecord` (419)
    MosAgentInfoRecord,
    /// `A365AIRunSummary` (420)
    A365aiRunSummary,
    /// `UnifiedCatalogConceptAction` (421)
    UnifiedCatalogConceptAction,
    /// `DefenderCaseManagement` (422)
    DefenderCaseManagement,
    /// `CopilotForSecurityLogging` (423)
    CopilotForSecurityLogging,
    /// `VivaEngageEvents` (424)
    VivaEngageEvents,
    /// `CallActivityEvent` (425)
    CallActivityEvent,
    /// `SonarDetonationContentMetadata` (426)
    SonarDetonationContentMetadata,
    /// `UniversalPrintManagement` (427)
    UniversalPrintManagement,
    /// `YammerUserHiding` (428)
    YammerUserHiding,
    /// `Microsoft365BackupGranularBrowseTask` (429)
    Microsoft365BackupGranularBrowseTask,
    /// `PurviewPostureAgent` (430)
    PurviewPostureAgent,
    /// `MSDECustomCollection` (431)
    MsdeCustomCollection,
    /// `SCPUsageEvent` (432)
    ScpUsageEvent,
    /// `SCPConfigurationEvent` (433)
    ScpConfigurationEvent,
    /// `MDCConfigurationEvent` (434)
    MdcConfigurationEvent,
    /// `MDCUsageEvent` (435)
    MdcUsageEvent,
    /// `A365SpanOutputs` (436)
    A365SpanOutputs,
    /// `PowerPlatformTenantIsolation` (437)
    PowerPlatformTenantIsolation,
    /// `CDPDLMAIInteractionInsights` (438)
    CdpdlmaiInteractionInsights,
    /// `P4AIAssessmentCategoryRecord` (439)
    P4aiAssessmentCategoryRecord,
    /// `SentinelLakeEncryption` (440)
    SentinelLakeEncryption,
    /// `AZFWNetworkRule` (441)
    AzfwNetworkRule,
    /// `AZFWDnsQuery` (442)
    AzfwDnsQuery,
    /// `AZFWApplicationRuleAggregation` (443)
    AzfwApplicationRuleAggregation,
    /// `TeamsEvalDataHubDataAccess` (444)
    TeamsEvalDataHubDataAccess,
    /// `TeamsEvalDataHubPermissionChange` (445)
    TeamsEvalDataHubPermissionChange,
    /// `TeamsEvalDataHubAdminOperation` (446)
    TeamsEvalDataHubAdminOperation,
    /// `VivaGlintOrganizationalData` (447)
    VivaGlintOrganizationalData,
    /// `AlertSubmission` (448)
    AlertSubmission,
    /// `AlertSubmissionResultDetail` (449)
    AlertSubmissionResultDetail,
    /// `ComplianceSitGradingSharePoint` (450)
    ComplianceSitGradingSharePoint,
    /// `CompliancePolicyGradingSharePoint` (451)
    CompliancePolicyGradingSharePoint,
    /// `AzureAISearchAudit` (452)
    AzureAiSearchAudit,
    /// `P4AIRiskScoreRecord` (453)
    P4aiRiskScoreRecord,
    /// `DragonCopilotAdmin` (454)
    DragonCopilotAdmin,
    /// `AISpanOutputs` (455)
    AiSpanOutputs,
    /// `EopSubmissionFeedEntity` (456)
    EopSubmissionFeedEntity,
    /// `SonarFileDetonationEntity` (457)
    SonarFileDetonationEntity,
    /// `SonarSubmissionEntity` (458)
    SonarSubmissionEntity,
    /// `SonarUrlDetonationEntity` (459)
    SonarUrlDetonationEntity,
    /// `SubmissionEntity` (460)
    SubmissionEntity,
    /// `SonarDetonationEntity` (461)
    SonarDetonationEntity,
    /// `MicrosoftTeamsUserConcern` (462)
    MicrosoftTeamsUserConcern,
    /// `VivaGlintAgenticCampaign` (463)
    VivaGlintAgenticCampaign,
    /// `MSPVectorSearchContentMetadata` (464)
    MspVectorSearchContentMetadata,
    /// `FabricPolicy` (465)
    FabricPolicy,
    /// `SecurityCopilotAgentIdentityManagement` (466)
    SecurityCopilotAgentIdentityManagement,
    /// `CopilotSessionSharing` (467)
    CopilotSessionSharing,
    /// `DragonCopilotAccess` (468)
    DragonCopilotAccess,
    /// `DragonCopilotClinicalData` (469)
    DragonCopilotClinicalData,
    /// `DragonCopilotSession` (470)
    DragonCopilotSession,
    /// `MosAgentInfoRecordV2` (471)
    MosAgentInfoRecordV2,
    /// `SecurityDevelopmentLifecycleAILog` (472)
    SecurityDevelopmentLifecycleAiLog,
    /// `MDASH` (473)
    Mdash,
    /// `DefenderSecurityForAIConfiguration` (474)
    DefenderSecurityForAiConfiguration,
    /// `SparkCoreCustomLivePool` (475)
    SparkCoreCustomLivePool,
    /// `unknownFutureValue` (476)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditLogRecordType: "microsoft.graph.security.auditLogRecordType";
    ExchangeAdmin: "ExchangeAdmin" = 1,
    ExchangeItem: "ExchangeItem" = 2,
    ExchangeItemGroup: "ExchangeItemGroup" = 3,
    SharePoint: "SharePoint" = 4,
    SyntheticProbe: "SyntheticProbe" = 5,
    SharePointFileOperation: "SharePointFileOperation" = 6,
    OneDrive: "OneDrive" = 7,
    AzureActiveDirectory: "AzureActiveDirectory" = 8,
    AzureActiveDirectoryAccountLogon: "AzureActiveDirectoryAccountLogon" = 9,
    DataCenterSecurityCmdlet: "DataCenterSecurityCmdlet" = 10,
    ComplianceDlpSharePoint: "ComplianceDLPSharePoint" = 11,
    Sway: "Sway" = 12,
    ComplianceDlpExchange: "ComplianceDLPExchange" = 13,
    SharePointSharingOperation: "SharePointSharingOperation" = 14,
    AzureActiveDirectoryStsLogon: "AzureActiveDirectoryStsLogon" = 15,
    SkypeForBusinessPstnUsage: "SkypeForBusinessPSTNUsage" = 16,
    SkypeForBusinessUsersBlocked: "SkypeForBusinessUsersBlocked" = 17,
    SecurityComplianceCenterEopCmdlet: "SecurityComplianceCenterEOPCmdlet" = 18,
    ExchangeAggregatedOperation: "ExchangeAggregatedOperation" = 19,
    PowerBiAudit: "PowerBIAudit" = 20,
    Crm: "CRM" = 21,
    Yammer: "Yammer" = 22,
    SkypeForBusinessCmdlets: "SkypeForBusinessCmdlets" = 23,
    Discovery: "Discovery" = 24,
    MicrosoftTeams: "MicrosoftTeams" = 25,
    ThreatIntelligence: "ThreatIntelligence" = 28,
    MailSubmission: "MailSubmission" = 29,
    MicrosoftFlow: "MicrosoftFlow" = 30,
    AeD: "AeD" = 31,
    MicrosoftStream: "MicrosoftStream" = 32,
    ComplianceDlpSharePointClassification: "ComplianceDLPSharePointClassification" = 33,
    ThreatFinder: "ThreatFinder" = 34,
    Project: "Project" = 35,
    SharePointListOperation: "SharePointListOperation" = 36,
    SharePointCommentOperation: "SharePointCommentOperation" = 37,
    DataGovernance: "DataGovernance" = 38,
    Kaizala: "Kaizala" = 39,
    SecurityComplianceAlerts: "SecurityComplianceAlerts" = 40,
    ThreatIntelligenceUrl: "ThreatIntelligenceUrl" = 41,
    SecurityComplianceInsights: "SecurityComplianceInsights" = 42,
    MipLabel: "MIPLabel" = 43,
    WorkplaceAnalytics: "WorkplaceAnalytics" = 44,
    PowerAppsApp: "PowerAppsApp" = 45,
    PowerAppsPlan: "PowerAppsPlan" = 46,
    ThreatIntelligenceAtpContent: "ThreatIntelligenceAtpContent" = 47,
    LabelContentExplorer: "LabelContentExplorer" = 48,
    TeamsHealthcare: "TeamsHealthcare" = 49,
    ExchangeItemAggregated: "ExchangeItemAggregated" = 50,
    HygieneEvent: "HygieneEvent" = 51,
    DataInsightsRestApiAudit: "DataInsightsRestApiAudit" = 52,
    InformationBarrierPolicyApplication: "InformationBarrierPolicyApplication" = 53,
    SharePointListItemOperation: "SharePointListItemOperation" = 54,
    SharePointContentTypeOperation: "SharePointContentTypeOperation" = 55,
    SharePointFieldOperation: "SharePointFieldOperation" = 56,
    MicrosoftTeamsAdmin: "MicrosoftTeamsAdmin" = 57,
    HrSignal: "HRSignal" = 58,
    MicrosoftTeamsDevice: "MicrosoftTeamsDevice" = 59,
    MicrosoftTeamsAnalytics: "MicrosoftTeamsAnalytics" = 60,
    InformationWorkerProtection: "InformationWorkerProtection" = 61,
    Campaign: "Campaign" = 62,
    DlpEndpoint: "DLPEndpoint" = 63,
    AirInvestigation: "AirInvestigation" = 64,
    Quarantine: "Quarantine" = 65,
    MicrosoftForms: "MicrosoftForms" = 66,
    ApplicationAudit: "ApplicationAudit" = 67,
    ComplianceSupervisionExchange: "ComplianceSupervisionExchange" = 68,
    CustomerKeyServiceEncryption: "CustomerKeyServiceEncryption" = 69,
    OfficeNative: "OfficeNative" = 70,
    MipAutoLabelSharePointItem: "MipAutoLabelSharePointItem" = 71,
    MipAutoLabelSharePointPolicyLocation: "MipAutoLabelSharePointPolicyLocation" = 72,
    MicrosoftTeamsShifts: "MicrosoftTeamsShifts" = 73,
    SecureScore: "SecureScore" = 74,
    MipAutoLabelExchangeItem: "MipAutoLabelExchangeItem" = 75,
    CortanaBriefing: "CortanaBriefing" = 76,
    Search: "Search" = 77,
    WdatpAlerts: "WDATPAlerts" = 78,
    PowerPlatformAdminDlp: "PowerPlatformAdminDlp" = 79,
    PowerPlatformAdminEnvironment: "PowerPlatformAdminEnvironment" = 80,
    MdatpAudit: "MDATPAudit" = 81,
    SensitivityLabelPolicyMatch: "SensitivityLabelPolicyMatch" = 82,
    SensitivityLabelAction: "SensitivityLabelAction" = 83,
    SensitivityLabeledFileAction: "SensitivityLabeledFileAction" = 84,
    AttackSim: "AttackSim" = 85,
    AirManualInvestigation: "AirManualInvestigation" = 86,
    SecurityComplianceRbac: "SecurityComplianceRBAC" = 87,
    UserTraining: "UserTraining" = 88,
    AirAdminActionInvestigation: "AirAdminActionInvestigation" = 89,
    Mstic: "MSTIC" = 90,
    PhysicalBadgingSignal: "PhysicalBadgingSignal" = 91,
    TeamsEasyApprovals: "TeamsEasyApprovals" = 92,
    AipDiscover: "AipDiscover" = 93,
    AipSensitivityLabelAction: "AipSensitivityLabelAction" = 94,
    AipProtectionAction: "AipProtectionAction" = 95,
    AipFileDeleted: "AipFileDeleted" = 96,
    AipHeartBeat: "AipHeartBeat" = 97,
    McasAlerts: "MCASAlerts" = 98,
    OnPremisesFileShareScannerDlp: "OnPremisesFileShareScannerDlp" = 99,
    OnPremisesSharePointScannerDlp: "OnPremisesSharePointScannerDlp" = 100,
    ExchangeSearch: "ExchangeSearch" = 101,
    SharePointSearch: "SharePointSearch" = 102,
    PrivacyDataMinimization: "PrivacyDataMinimization" = 103,
    LabelAnalyticsAggregate: "LabelAnalyticsAggregate" = 104,
    MyAnalyticsSettings: "MyAnalyticsSettings" = 105,
    SecurityComplianceUserChange: "SecurityComplianceUserChange" = 106,
    ComplianceDlpExchangeClassification: "ComplianceDLPExchangeClassification" = 107,
    ComplianceDlpEndpoint: "ComplianceDLPEndpoint" = 108,
    MipExactDataMatch: "MipExactDataMatch" = 109,
    MsdeResponseActions: "MSDEResponseActions" = 110,
    MsdeGeneralSettings: "MSDEGeneralSettings" = 111,
    MsdeIndicatorsSettings: "MSDEIndicatorsSettings" = 112,
    Ms365dCustomDetection: "MS365DCustomDetection" = 113,
    MsdeRolesSettings: "MSDERolesSettings" = 114,
    MapgAlerts: "MAPGAlerts" = 115,
    MapgPolicy: "MAPGPolicy" = 116,
    MapgRemediation: "MAPGRemediation" = 117,
    PrivacyRemediationAction: "PrivacyRemediationAction" = 118,
    PrivacyDigestEmail: "PrivacyDigestEmail" = 119,
    MipAutoLabelSimulationProgress: "MipAutoLabelSimulationProgress" = 120,
    MipAutoLabelSimulationCompletion: "MipAutoLabelSimulationCompletion" = 121,
    MipAutoLabelProgressFeedback: "MipAutoLabelProgressFeedback" = 122,
    DlpSensitiveInformationType: "DlpSensitiveInformationType" = 123,
    MipAutoLabelSimulationStatistics: "MipAutoLabelSimulationStatistics" = 124,
    LargeContentMetadata: "LargeContentMetadata" = 125,
    Microsoft365Group: "Microsoft365Group" = 126,
    CdpMlInferencingResult: "CDPMlInferencingResult" = 127,
    FilteringMailMetadata: "FilteringMailMetadata" = 128,
    CdpClassificationMailItem: "CDPClassificationMailItem" = 129,
    CdpClassificationDocument: "CDPClassificationDocument" = 130,
    OfficeScriptsRunAction: "OfficeScriptsRunAction" = 131,
    FilteringPostMailDeliveryAction: "FilteringPostMailDeliveryAction" = 132,
    CdpUnifiedFeedback: "CDPUnifiedFeedback" = 133,
    TenantAllowBlockList: "TenantAllowBlockList" = 134,
    ConsumptionResource: "ConsumptionResource" = 135,
    HealthcareSignal: "HealthcareSignal" = 136,
    DlpImportResult: "DlpImportResult" = 138,
    CdpCompliancePolicyExecution: "CDPCompliancePolicyExecution" = 139,
    MultiStageDisposition: "MultiStageDisposition" = 140,
    PrivacyDataMatch: "PrivacyDataMatch" = 141,
    FilteringDocMetadata: "FilteringDocMetadata" = 142,
    FilteringEmailFeatures: "FilteringEmailFeatures" = 143,
    PowerBiDlp: "PowerBIDlp" = 144,
    FilteringUrlInfo: "FilteringUrlInfo" = 145,
    FilteringAttachmentInfo: "FilteringAttachmentInfo" = 146,
    CoreReportingSettings: "CoreReportingSettings" = 147,
    ComplianceConnector: "ComplianceConnector" = 148,
    PowerPlatformLockboxResourceAccessRequest: "PowerPlatformLockboxResourceAccessRequest" = 149,
    PowerPlatformLockboxResourceCommand: "PowerPlatformLockboxResourceCommand" = 150,
    CdpPredictiveCodingLabel: "CDPPredictiveCodingLabel" = 151,
    CdpCompliancePolicyUserFeedback: "CDPCompliancePolicyUserFeedback" = 152,
    WebpageActivityEndpoint: "WebpageActivityEndpoint" = 153,
    OmePortal: "OMEPortal" = 154,
    CmImprovementActionChange: "CMImprovementActionChange" = 155,
    FilteringUrlClick: "FilteringUrlClick" = 156,
    MipLabelAnalyticsAuditRecord: "MipLabelAnalyticsAuditRecord" = 157,
    FilteringEntityEvent: "FilteringEntityEvent" = 158,
    FilteringRuleHits: "FilteringRuleHits" = 159,
    FilteringMailSubmission: "FilteringMailSubmission" = 160,
    LabelExplorer: "LabelExplorer" = 161,
    MicrosoftManagedServicePlatform: "MicrosoftManagedServicePlatform" = 162,
    PowerPlatformServiceActivity: "PowerPlatformServiceActivity" = 163,
    ScorePlatformGenericAuditRecord: "ScorePlatformGenericAuditRecord" = 164,
    FilteringTimeTravelDocMetadata: "FilteringTimeTravelDocMetadata" = 165,
    Alert: "Alert" = 166,
    AlertStatus: "AlertStatus" = 167,
    AlertIncident: "AlertIncident" = 168,
    IncidentStatus: "IncidentStatus" = 169,
    Case: "Case" = 170,
    CaseInvestigation: "CaseInvestigation" = 171,
    RecordsManagement: "RecordsManagement" = 172,
    PrivacyRemediation: "PrivacyRemediation" = 173,
    DataShareOperation: "DataShareOperation" = 174,
    CdpDlpSensitive: "CdpDlpSensitive" = 175,
    EhrConnector: "EHRConnector" = 176,
    FilteringMailGradingResult: "FilteringMailGradingResult" = 177,
    PublicFolder: "PublicFolder" = 178,
    PrivacyTenantAuditHistoryRecord: "PrivacyTenantAuditHistoryRecord" = 179,
    AipScannerDiscoverEvent: "AipScannerDiscoverEvent" = 180,
    EduDataLakeDownloadOperation: "EduDataLakeDownloadOperation" = 181,
    M365ComplianceConnector: "M365ComplianceConnector" = 182,
    MicrosoftGraphDataConnectOperation: "MicrosoftGraphDataConnectOperation" = 183,
    MicrosoftPurview: "MicrosoftPurview" = 184,
    FilteringEmailContentFeatures: "FilteringEmailContentFeatures" = 185,
    PowerPagesSite: "PowerPagesSite" = 186,
    PowerAppsResource: "PowerAppsResource" = 187,
    PlannerPlan: "PlannerPlan" = 188,
    PlannerCopyPlan: "PlannerCopyPlan" = 189,
    PlannerTask: "PlannerTask" = 190,
    PlannerRoster: "PlannerRoster" = 191,
    PlannerPlanList: "PlannerPlanList" = 192,
    PlannerTaskList: "PlannerTaskList" = 193,
    PlannerTenantSettings: "PlannerTenantSettings" = 194,
    ProjectForTheWebProject: "ProjectForTheWebProject" = 195,
    ProjectForTheWebTask: "ProjectForTheWebTask" = 196,
    ProjectForTheWebRoadmap: "ProjectForTheWebRoadmap" = 197,
    ProjectForTheWebRoadmapItem: "ProjectForTheWebRoadmapItem" = 198,
    ProjectForTheWebProjectSettings: "ProjectForTheWebProjectSettings" = 199,
    ProjectForTheWebRoadmapSettings: "ProjectForTheWebRoadmapSettings" = 200,
    QuarantineMetadata: "QuarantineMetadata" = 201,
    MicrosoftTodoAudit: "MicrosoftTodoAudit" = 202,
    TimeTravelFilteringDocMetadata: "TimeTravelFilteringDocMetadata" = 203,
    TeamsQuarantineMetadata: "TeamsQuarantineMetadata" = 204,
    SharePointAppPermissionOperation: "SharePointAppPermissionOperation" = 205,
    MicrosoftTeamsSensitivityLabelAction: "MicrosoftTeamsSensitivityLabelAction" = 206,
    FilteringTeamsMetadata: "FilteringTeamsMetadata" = 207,
    FilteringTeamsUrlInfo: "FilteringTeamsUrlInfo" = 208,
    FilteringTeamsPostDeliveryAction: "FilteringTeamsPostDeliveryAction" = 209,
    MdcAssessments: "MDCAssessments" = 210,
    MdcRegulatoryComplianceStandards: "MDCRegulatoryComplianceStandards" = 211,
    MdcRegulatoryComplianceControls: "MDCRegulatoryComplianceControls" = 212,
    MdcRegulatoryComplianceAssessments: "MDCRegulatoryComplianceAssessments" = 213,
    MdcSecurityConnectors: "MDCSecurityConnectors" = 214,
    MdaDataSecuritySignal: "MDADataSecuritySignal" = 215,
    VivaGoals: "VivaGoals" = 216,
    FilteringRuntimeInfo: "FilteringRuntimeInfo" = 217,
    AttackSimAdmin: "AttackSimAdmin" = 218,
    MicrosoftGraphDataConnectConsent: "MicrosoftGraphDataConnectConsent" = 219,
    FilteringAtpDetonationInfo: "FilteringAtpDetonationInfo" = 220,
    PrivacyPortal: "PrivacyPortal" = 221,
    ManagedTenants: "ManagedTenants" = 222,
    UnifiedSimulationMatchedItem: "UnifiedSimulationMatchedItem" = 223,
    UnifiedSimulationSummary: "UnifiedSimulationSummary" = 224,
    UpdateQuarantineMetadata: "UpdateQuarantineMetadata" = 225,
    Ms365dSuppressionRule: "MS365DSuppressionRule" = 226,
    PurviewDataMapOperation: "PurviewDataMapOperation" = 227,
    FilteringUrlPostClickAction: "FilteringUrlPostClickAction" = 228,
    IrmUserDefinedDetectionSignal: "IrmUserDefinedDetectionSignal" = 229,
    TeamsUpdates: "TeamsUpdates" = 230,
    PlannerRosterSensitivityLabel: "PlannerRosterSensitivityLabel" = 231,
    Ms365dIncident: "MS365DIncident" = 232,
    FilteringDelistingMetadata: "FilteringDelistingMetadata" = 233,
    ComplianceDlpSharePointClassificationExtended: "ComplianceDLPSharePointClassificationExtended" = 234,
    MicrosoftDefenderForIdentityAudit: "MicrosoftDefenderForIdentityAudit" = 235,
    SupervisoryReviewDayXInsight: "SupervisoryReviewDayXInsight" = 236,
    DefenderExpertsforXdrAdmin: "DefenderExpertsforXDRAdmin" = 237,
    CdpEdgeBlockedMessage: "CDPEdgeBlockedMessage" = 238,
    HostedRpa: "HostedRpa" = 239,
    CdpContentExplorerAggregateRecord: "CdpContentExplorerAggregateRecord" = 240,
    CdpHygieneAttachmentInfo: "CDPHygieneAttachmentInfo" = 241,
    CdpHygieneSummary: "CDPHygieneSummary" = 242,
    CdpPostMailDeliveryAction: "CDPPostMailDeliveryAction" = 243,
    CdpEmailFeatures: "CDPEmailFeatures" = 244,
    CdpHygieneUrlInfo: "CDPHygieneUrlInfo" = 245,
    CdpUrlClick: "CDPUrlClick" = 246,
    CdpPackageManagerHygieneEvent: "CDPPackageManagerHygieneEvent" = 247,
    FilteringDocScan: "FilteringDocScan" = 248,
    TimeTravelFilteringDocScan: "TimeTravelFilteringDocScan" = 249,
    MapgOnboard: "MAPGOnboard" = 250,
    VfamCreatePolicy: "VfamCreatePolicy" = 251,
    VfamUpdatePolicy: "VfamUpdatePolicy" = 252,
    VfamDeletePolicy: "VfamDeletePolicy" = 253,
    M365daad: "M365DAAD" = 254,
    CdpColdCrawlStatus: "CdpColdCrawlStatus" = 255,
    PowerPlatformAdministratorActivity: "PowerPlatformAdministratorActivity" = 256,
    Windows365CustomerLockbox: "Windows365CustomerLockbox" = 257,
    CdpResourceScopeChangeEvent: "CdpResourceScopeChangeEvent" = 258,
    ComplianceCcExchangeExecutionResult: "ComplianceCCExchangeExecutionResult" = 259,
    CdpOcrCostEstimatorRecord: "CdpOcrCostEstimatorRecord" = 260,
    CopilotInteraction: "CopilotInteraction" = 261,
    CdpOcrBillingRecord: "CdpOcrBillingRecord" = 262,
    ComplianceDlpApplications: "ComplianceDLPApplications" = 263,
    UamOperation: "UAMOperation" = 264,
    VivaLearning: "VivaLearning" = 265,
    VivaLearningAdmin: "VivaLearningAdmin" = 266,
    PurviewPolicyOperation: "PurviewPolicyOperation" = 267,
    PurviewMetadataPolicyOperation: "PurviewMetadataPolicyOperation" = 268,
    PeopleAdminSettings: "PeopleAdminSettings" = 269,
    CdpComplianceDlpExchangeClassification: "CdpComplianceDLPExchangeClassification" = 270,
    CdpComplianceDlpSharePointClassification: "CdpComplianceDLPSharePointClassification" = 271,
    FilteringBulkSenderInsightData: "FilteringBulkSenderInsightData" = 272,
    FilteringBulkThresholdInsightData: "FilteringBulkThresholdInsightData" = 273,
    PrivacyOpenAccess: "PrivacyOpenAccess" = 274,
    OwaAuth: "OWAAuth" = 275,
    ComplianceDlpApplicationsClassification: "ComplianceDLPApplicationsClassification" = 276,
    SharePointESignature: "SharePointESignature" = 277,
    Dynamics365BusinessCentral: "Dynamics365BusinessCentral" = 278,
    MeshWorlds: "MeshWorlds" = 279,
    VivaPulseResponse: "VivaPulseResponse" = 280,
    VivaPulseOrganizer: "VivaPulseOrganizer" = 281,
    VivaPulseAdmin: "VivaPulseAdmin" = 282,
    VivaPulseReport: "VivaPulseReport" = 283,
    AiAppInteraction: "AIAppInteraction" = 284,
    ComplianceDlmExchange: "ComplianceDLMExchange" = 285,
    ComplianceDlmSharePoint: "ComplianceDLMSharePoint" = 286,
    ProjectForTheWebAssignedToMeSettings: "ProjectForTheWebAssignedToMeSettings" = 287,
    CpsOperation: "CPSOperation" = 288,
    ComplianceDlpExchangeDiscovery: "ComplianceDLPExchangeDiscovery" = 289,
    PurviewMcRecommendation: "PurviewMCRecommendation" = 290,
    ComplianceDlpEndpointDiscovery: "ComplianceDLPEndpointDiscovery" = 291,
    InsiderRiskScopedUserInsights: "InsiderRiskScopedUserInsights" = 292,
    MicrosoftTeamsRetentionLabelAction: "MicrosoftTeamsRetentionLabelAction" = 293,
    AadRiskDetection: "AadRiskDetection" = 294,
    AuditSearch: "AuditSearch" = 295,
    AuditRetentionPolicy: "AuditRetentionPolicy" = 296,
    AuditConfig: "AuditConfig" = 297,
    Microsoft365BackupBackupPolicy: "Microsoft365BackupBackupPolicy" = 298,
    Microsoft365BackupRestoreTask: "Microsoft365BackupRestoreTask" = 299,
    Microsoft365BackupRestoreItem: "Microsoft365BackupRestoreItem" = 300,
    Microsoft365BackupBackupItem: "Microsoft365BackupBackupItem" = 301,
    UrbacAssignment: "URBACAssignment" = 302,
    UrbacRole: "URBACRole" = 303,
    UrbacEnableState: "URBACEnableState" = 304,
    IrmSecurityAlert: "IRMSecurityAlert" = 305,
    PurviewInsiderRiskCases: "PurviewInsiderRiskCases" = 306,
    PurviewInsiderRiskAlerts: "PurviewInsiderRiskAlerts" = 307,
    InsiderRiskScopedUsers: "InsiderRiskScopedUsers" = 308,
    CdpConsumptionResource: "CdpConsumptionResource" = 309,
    CreateCopilotPlugin: "CreateCopilotPlugin" = 310,
    UpdateCopilotPlugin: "UpdateCopilotPlugin" = 311,
    DeleteCopilotPlugin: "DeleteCopilotPlugin" = 312,
    EnableCopilotPlugin: "EnableCopilotPlugin" = 313,
    DisableCopilotPlugin: "DisableCopilotPlugin" = 314,
    CreateCopilotWorkspace: "CreateCopilotWorkspace" = 315,
    UpdateCopilotWorkspace: "UpdateCopilotWorkspace" = 316,
    DeleteCopilotWorkspace: "DeleteCopilotWorkspace" = 317,
    EnableCopilotWorkspace: "EnableCopilotWorkspace" = 318,
    DisableCopilotWorkspace: "DisableCopilotWorkspace" = 319,
    CreateCopilotPromptBook: "CreateCopilotPromptBook" = 320,
    UpdateCopilotPromptBook: "UpdateCopilotPromptBook" = 321,
    DeleteCopilotPromptBook: "DeleteCopilotPromptBook" = 322,
    EnableCopilotPromptBook: "EnableCopilotPromptBook" = 323,
    DisableCopilotPromptBook: "DisableCopilotPromptBook" = 324,
    UpdateCopilotSettings: "UpdateCopilotSettings" = 325,
    P4aiAssessmentRecord: "P4AIAssessmentRecord" = 326,
    P4aiAssessmentLocationResultRecord: "P4AIAssessmentLocationResultRecord" = 327,
    ConnectedAiAppInteraction: "ConnectedAIAppInteraction" = 328,
    PrivaPrivacyConsentOperation: "PrivaPrivacyConsentOperation" = 329,
    PrivaPrivacyAssessmentOperation: "PrivaPrivacyAssessmentOperation" = 330,
    DataCatalogAccessRequests: "DataCatalogAccessRequests" = 331,
    ComplianceSettingsChange: "ComplianceSettingsChange" = 332,
    DataSecurityInvestigation: "DataSecurityInvestigation" = 333,
    TeamCopilotInteraction: "TeamCopilotInteraction" = 334,
    IrmActivityAuditTrail: "IRMActivityAuditTrail" = 335,
    SharePointContentSecurityPolicy: "SharePointContentSecurityPolicy" = 336,
    CloudUpdateProfileConfig: "CloudUpdateProfileConfig" = 337,
    CloudUpdateTenantConfig: "CloudUpdateTenantConfig" = 338,
    CloudUpdateDeviceConfig: "CloudUpdateDeviceConfig" = 339,
    DefenderPreviewFeatures: "DefenderPreviewFeatures" = 340,
    DeviceDiscoverySettingsExclusion: "DeviceDiscoverySettingsExclusion" = 341,
    DeviceDiscoverySettingsAuthenticatedScans: "DeviceDiscoverySettingsAuthenticatedScans" = 342,
    CriticalAssetManagementClassification: "CriticalAssetManagementClassification" = 343,
    DeviceDiscoverySettings: "DeviceDiscoverySettings" = 344,
    UsxWorkspaceOnboarding: "USXWorkspaceOnboarding" = 345,
    VivaGlintAdvancedConfiguration: "VivaGlintAdvancedConfiguration" = 346,
    VivaGlintPulseProgram: "VivaGlintPulseProgram" = 347,
    VivaGlintPulseProgramRespondentRate: "VivaGlintPulseProgramRespondentRate" = 348,
    VivaGlintQuestion: "VivaGlintQuestion" = 349,
    VivaGlintRole: "VivaGlintRole" = 350,
    VivaGlintRubicon: "VivaGlintRubicon" = 351,
    VivaGlintSupportAccess: "VivaGlintSupportAccess" = 352,
    VivaGlintSystem: "VivaGlintSystem" = 353,
    VivaGlintUser: "VivaGlintUser" = 354,
    VivaGlintUserGroup: "VivaGlintUserGroup" = 355,
    VivaGlintFeedbackProgram: "VivaGlintFeedbackProgram" = 356,
    FabricAudit: "FabricAudit" = 357,
    TrainableClassifier: "TrainableClassifier" = 358,
    WebContentFiltering: "WebContentFiltering" = 359,
    NoisyAlertPolicy: "NoisyAlertPolicy" = 360,
    OnDemandSharePointClassification: "OnDemandSharePointClassification" = 361,
    AiInteractionsExport: "AIInteractionsExport" = 362,
    Microsoft365CopilotScheduledPrompt: "Microsoft365CopilotScheduledPrompt" = 363,
    PlacesDirectory: "PlacesDirectory" = 364,
    MdaAudit: "MDAAudit" = 365,
    OpticalCharacterRecognition: "OpticalCharacterRecognition" = 366,
    M365SearchSections: "M365SearchSections" = 368,
    OfficeClientRestrictedModeAction: "OfficeClientRestrictedModeAction" = 369,
    CrossTenantAccessPolicy: "CrossTenantAccessPolicy" = 370,
    OutlookCopilotAutomation: "OutlookCopilotAutomation" = 371,
    VivaEngageNetworkAssociation: "VivaEngageNetworkAssociation" = 372,
    AppAdminActivity: "AppAdminActivity" = 373,
    AppSettingsAdminActivity: "AppSettingsAdminActivity" = 374,
    UniversalPrintPrintJob: "UniversalPrintPrintJob" = 375,
    SentinelNotebookOnLake: "SentinelNotebookOnLake" = 376,
    SentinelJob: "SentinelJob" = 377,
    SentinelGraph: "SentinelGraph" = 378,
    SentinelKqlOnLake: "SentinelKQLOnLake" = 379,
    SentinelPackage: "SentinelPackage" = 380,
    VivaAmplifyOutlookSensitivityLabel: "VivaAmplifyOutlookSensitivityLabel" = 381,
    CopilotActions: "CopilotActions" = 382,
    AiInteractionsSubscription: "AIInteractionsSubscription" = 383,
    AiInteractionsChangeNotification: "AIInteractionsChangeNotification" = 384,
    FilteringMailMetadataExtended: "FilteringMailMetadataExtended" = 385,
    SentinelLakeOnboarding: "SentinelLakeOnboarding" = 386,
    SentinelLakeDataOnboarding: "SentinelLakeDataOnboarding" = 387,
    OfficeRestrictedModeAction: "OfficeRestrictedModeAction" = 388,
    CopilotForSecurityTrigger: "CopilotForSecurityTrigger" = 389,
    CopilotAgentManagement: "CopilotAgentManagement" = 390,
    P4aiAssessmentFabricScannerRecord: "P4AIAssessmentFabricScannerRecord" = 391,
    PlannerGoal: "PlannerGoal" = 392,
    PlannerGoalList: "PlannerGoalList" = 393,
    ThreatIntelligenceObject: "ThreatIntelligenceObject" = 394,
    ThreatIntelligenceExport: "ThreatIntelligenceExport" = 395,
    SubmissionAgenticGradingResult: "SubmissionAgenticGradingResult" = 396,
    AgentAdminActivity: "AgentAdminActivity" = 397,
    DeployFeatureActivity: "DeployFeatureActivity" = 398,
    AgentSettingsAdminActivity: "AgentSettingsAdminActivity" = 399,
    OrganizationalDataInM365: "OrganizationalDataInM365" = 400,
    PlannerChatMessage: "PlannerChatMessage" = 401,
    PlannerChatMessageList: "PlannerChatMessageList" = 402,
    SentinelAiTool: "SentinelAITool" = 403,
    M365odspAssetMetadata: "M365ODSPAssetMetadata" = 404,
    AiExecuteTool: "AIExecuteTool" = 405,
    AiInvokeAgent: "AIInvokeAgent" = 406,
    AiInferenceCall: "AIInferenceCall" = 407,
    CdpClassifierHealthRecord: "CdpClassifierHealthRecord" = 408,
    SensitiveInfoRemediationAgentData: "SensitiveInfoRemediationAgentData" = 409,
    ComplianceDlpEnforcement: "ComplianceDLPEnforcement" = 410,
    A365aiExecuteTool: "A365AIExecuteTool" = 411,
    A365aiInvokeAgent: "A365AIInvokeAgent" = 412,
    A365aiInferenceCall: "A365AIInferenceCall" = 413,
    VivaEngageSegment: "VivaEngageSegment" = 414,
    RtiOperationsAgent: "RTIOperationsAgent" = 415,
    ContentStoreMetadata: "ContentStoreMetadata" = 416,
    CcraiPolicyViolation: "CCRAIPolicyViolation" = 417,
    PlannerPlanSensitivityLabel: "PlannerPlanSensitivityLabel" = 418,
    MosAgentInfoRecord: "MosAgentInfoRecord" = 419,
    A365aiRunSummary: "A365AIRunSummary" = 420,
    UnifiedCatalogConceptAction: "UnifiedCatalogConceptAction" = 421,
    DefenderCaseManagement: "DefenderCaseManagement" = 422,
    CopilotForSecurityLogging: "CopilotForSecurityLogging" = 423,
    VivaEngageEvents: "VivaEngageEvents" = 424,
    CallActivityEvent: "CallActivityEvent" = 425,
    SonarDetonationContentMetadata: "SonarDetonationContentMetadata" = 426,
    UniversalPrintManagement: "UniversalPrintManagement" = 427,
    YammerUserHiding: "YammerUserHiding" = 428,
    Microsoft365BackupGranularBrowseTask: "Microsoft365BackupGranularBrowseTask" = 429,
    PurviewPostureAgent: "PurviewPostureAgent" = 430,
    MsdeCustomCollection: "MSDECustomCollection" = 431,
    ScpUsageEvent: "SCPUsageEvent" = 432,
    ScpConfigurationEvent: "SCPConfigurationEvent" = 433,
    MdcConfigurationEvent: "MDCConfigurationEvent" = 434,
    MdcUsageEvent: "MDCUsageEvent" = 435,
    A365SpanOutputs: "A365SpanOutputs" = 436,
    PowerPlatformTenantIsolation: "PowerPlatformTenantIsolation" = 437,
    CdpdlmaiInteractionInsights: "CDPDLMAIInteractionInsights" = 438,
    P4aiAssessmentCategoryRecord: "P4AIAssessmentCategoryRecord" = 439,
    SentinelLakeEncryption: "SentinelLakeEncryption" = 440,
    AzfwNetworkRule: "AZFWNetworkRule" = 441,
    AzfwDnsQuery: "AZFWDnsQuery" = 442,
    AzfwApplicationRuleAggregation: "AZFWApplicationRuleAggregation" = 443,
    TeamsEvalDataHubDataAccess: "TeamsEvalDataHubDataAccess" = 444,
    TeamsEvalDataHubPermissionChange: "TeamsEvalDataHubPermissionChange" = 445,
    TeamsEvalDataHubAdminOperation: "TeamsEvalDataHubAdminOperation" = 446,
    VivaGlintOrganizationalData: "VivaGlintOrganizationalData" = 447,
    AlertSubmission: "AlertSubmission" = 448,
    AlertSubmissionResultDetail: "AlertSubmissionResultDetail" = 449,
    ComplianceSitGradingSharePoint: "ComplianceSitGradingSharePoint" = 450,
    CompliancePolicyGradingSharePoint: "CompliancePolicyGradingSharePoint" = 451,
    AzureAiSearchAudit: "AzureAISearchAudit" = 452,
    P4aiRiskScoreRecord: "P4AIRiskScoreRecord" = 453,
    DragonCopilotAdmin: "DragonCopilotAdmin" = 454,
    AiSpanOutputs: "AISpanOutputs" = 455,
    EopSubmissionFeedEntity: "EopSubmissionFeedEntity" = 456,
    SonarFileDetonationEntity: "SonarFileDetonationEntity" = 457,
    SonarSubmissionEntity: "SonarSubmissionEntity" = 458,
    SonarUrlDetonationEntity: "SonarUrlDetonationEntity" = 459,
    SubmissionEntity: "SubmissionEntity" = 460,
    SonarDetonationEntity: "SonarDetonationEntity" = 461,
    MicrosoftTeamsUserConcern: "MicrosoftTeamsUserConcern" = 462,
    VivaGlintAgenticCampaign: "VivaGlintAgenticCampaign" = 463,
    MspVectorSearchContentMetadata: "MSPVectorSearchContentMetadata" = 464,
    FabricPolicy: "FabricPolicy" = 465,
    SecurityCopilotAgentIdentityManagement: "SecurityCopilotAgentIdentityManagement" = 466,
    CopilotSessionSharing: "CopilotSessionSharing" = 467,
    DragonCopilotAccess: "DragonCopilotAccess" = 468,
    DragonCopilotClinicalData: "DragonCopilotClinicalData" = 469,
    DragonCopilotSession: "DragonCopilotSession" = 470,
    MosAgentInfoRecordV2: "MosAgentInfoRecordV2" = 471,
    SecurityDevelopmentLifecycleAiLog: "SecurityDevelopmentLifecycleAILog" = 472,
    Mdash: "MDASH" = 473,
    DefenderSecurityForAiConfiguration: "DefenderSecurityForAIConfiguration" = 474,
    SparkCoreCustomLivePool: "SparkCoreCustomLivePool" = 475,
    UnknownFutureValue: "unknownFutureValue" = 476,
}
