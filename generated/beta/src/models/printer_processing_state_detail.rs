// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printerProcessingStateDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrinterProcessingStateDetail {
    /// `paused` (0)
    Paused,
    /// `mediaJam` (2)
    MediaJam,
    /// `mediaNeeded` (3)
    MediaNeeded,
    /// `mediaLow` (4)
    MediaLow,
    /// `mediaEmpty` (5)
    MediaEmpty,
    /// `coverOpen` (6)
    CoverOpen,
    /// `interlockOpen` (7)
    InterlockOpen,
    /// `outputTrayMissing` (9)
    OutputTrayMissing,
    /// `outputAreaFull` (10)
    OutputAreaFull,
    /// `markerSupplyLow` (11)
    MarkerSupplyLow,
    /// `markerSupplyEmpty` (12)
    MarkerSupplyEmpty,
    /// `inputTrayMissing` (13)
    InputTrayMissing,
    /// `outputAreaAlmostFull` (14)
    OutputAreaAlmostFull,
    /// `markerWasteAlmostFull` (15)
    MarkerWasteAlmostFull,
    /// `markerWasteFull` (16)
    MarkerWasteFull,
    /// `fuserOverTemp` (17)
    FuserOverTemp,
    /// `fuserUnderTemp` (18)
    FuserUnderTemp,
    /// `other` (19)
    Other,
    /// `none` (20)
    None,
    /// `movingToPaused` (21)
    MovingToPaused,
    /// `shutdown` (22)
    Shutdown,
    /// `connectingToDevice` (23)
    ConnectingToDevice,
    /// `timedOut` (24)
    TimedOut,
    /// `stopping` (25)
    Stopping,
    /// `stoppedPartially` (26)
    StoppedPartially,
    /// `tonerLow` (27)
    TonerLow,
    /// `tonerEmpty` (28)
    TonerEmpty,
    /// `spoolAreaFull` (29)
    SpoolAreaFull,
    /// `doorOpen` (30)
    DoorOpen,
    /// `opticalPhotoConductorNearEndOfLife` (31)
    OpticalPhotoConductorNearEndOfLife,
    /// `opticalPhotoConductorLifeOver` (32)
    OpticalPhotoConductorLifeOver,
    /// `developerLow` (33)
    DeveloperLow,
    /// `developerEmpty` (34)
    DeveloperEmpty,
    /// `interpreterResourceUnavailable` (35)
    InterpreterResourceUnavailable,
    /// `unknownFutureValue` (36)
    UnknownFutureValue,
    /// `alertRemovalOfBinaryChangeEntry` (37)
    AlertRemovalOfBinaryChangeEntry,
    /// `banderAdded` (38)
    BanderAdded,
    /// `banderAlmostEmpty` (39)
    BanderAlmostEmpty,
    /// `banderAlmostFull` (40)
    BanderAlmostFull,
    /// `banderAtLimit` (41)
    BanderAtLimit,
    /// `banderClosed` (42)
    BanderClosed,
    /// `banderConfigurationChange` (43)
    BanderConfigurationChange,
    /// `banderCoverClosed` (44)
    BanderCoverClosed,
    /// `banderCoverOpen` (45)
    BanderCoverOpen,
    /// `banderEmpty` (46)
    BanderEmpty,
    /// `banderFull` (47)
    BanderFull,
    /// `banderInterlockClosed` (48)
    BanderInterlockClosed,
    /// `banderInterlockOpen` (49)
    BanderInterlockOpen,
    /// `banderJam` (50)
    BanderJam,
    /// `banderLifeAlmostOver` (51)
    BanderLifeAlmostOver,
    /// `banderLifeOver` (52)
    BanderLifeOver,
    /// `banderMemoryExhausted` (53)
    BanderMemoryExhausted,
    /// `banderMissing` (54)
    BanderMissing,
    /// `banderMotorFailure` (55)
    BanderMotorFailure,
    /// `banderNearLimit` (56)
    BanderNearLimit,
    /// `banderOffline` (57)
    BanderOffline,
    /// `banderOpened` (58)
    BanderOpened,
    /// `banderOverTemperature` (59)
    BanderOverTemperature,
    /// `banderPowerSaver` (60)
    BanderPowerSaver,
    /// `banderRecoverableFailure` (61)
    BanderRecoverableFailure,
    /// `banderRecoverableStorage` (62)
    BanderRecoverableStorage,
    /// `banderRemoved` (63)
    BanderRemoved,
    /// `banderResourceAdded` (64)
    BanderResourceAdded,
    /// `banderResourceRemoved` (65)
    BanderResourceRemoved,
    /// `banderThermistorFailure` (66)
    BanderThermistorFailure,
    /// `banderTimingFailure` (67)
    BanderTimingFailure,
    /// `banderTurnedOff` (68)
    BanderTurnedOff,
    /// `banderTurnedOn` (69)
    BanderTurnedOn,
    /// `banderUnderTemperature` (70)
    BanderUnderTemperature,
    /// `banderUnrecoverableFailure` (71)
    BanderUnrecoverableFailure,
    /// `banderUnrecoverableStorageError` (72)
    BanderUnrecoverableStorageError,
    /// `banderWarmingUp` (73)
    BanderWarmingUp,
    /// `binderAdded` (74)
    BinderAdded,
    /// `binderAlmostEmpty` (75)
    BinderAlmostEmpty,
    /// `binderAlmostFull` (76)
    BinderAlmostFull,
    /// `binderAtLimit` (77)
    BinderAtLimit,
    /// `binderClosed` (78)
    BinderClosed,
    /// `binderConfigurationChange` (79)
    BinderConfigurationChange,
    /// `binderCoverClosed` (80)
    BinderCoverClosed,
    /// `binderCoverOpen` (81)
    BinderCoverOpen,
    /// `binderEmpty` (82)
    BinderEmpty,
    /// `binderFull` (83)
    BinderFull,
    /// `binderInterlockClosed` (84)
    BinderInterlockClosed,
    /// `binderInterlockOpen` (85)
    BinderInterlockOpen,
    /// `binderJam` (86)
    BinderJam,
    /// `binderLifeAlmostOver` (87)
    BinderLifeAlmostOver,
    /// `binderLifeOver` (88)
    BinderLifeOver,
    /// `binderMemoryExhausted` (89)
    BinderMemoryExhausted,
    /// `binderMissing` (90)
    BinderMissing,
    /// `binderMotorFailure` (91)
    BinderMotorFailure,
    /// `binderNearLimit` (92)
    BinderNearLimit,
    /// `binderOffline` (93)
    BinderOffline,
    /// `binderOpened` (94)
    BinderOpened,
    /// `binderOverTemperature` (95)
    BinderOverTemperature,
    /// `binderPowerSaver` (96)
    BinderPowerSaver,
    /// `binderRecoverableFailure` (97)
    BinderRecoverableFailure,
    /// `binderRecoverableStorage` (98)
    BinderRecoverableStorage,
    /// `binderRemoved` (99)
    BinderRemoved,
    /// `binderResourceAdded` (100)
    BinderResourceAdded,
    /// `binderResourceRemoved` (101)
    BinderResourceRemoved,
    /// `binderThermistorFailure` (102)
    BinderThermistorFailure,
    /// `binderTimingFailure` (103)
    BinderTimingFailure,
    /// `binderTurnedOff` (104)
    BinderTurnedOff,
    /// `binderTurnedOn` (105)
    BinderTurnedOn,
    /// `binderUnderTemperature` (106)
    BinderUnderTemperature,
    /// `binderUnrecoverableFailure` (107)
    BinderUnrecoverableFailure,
    /// `binderUnrecoverableStorageError` (108)
    BinderUnrecoverableStorageError,
    /// `binderWarmingUp` (109)
    BinderWarmingUp,
    /// `cameraFailure` (110)
    CameraFailure,
    /// `chamberCooling` (111)
    ChamberCooling,
    /// `chamberFailure` (112)
    ChamberFailure,
    /// `chamberHeating` (113)
    ChamberHeating,
    /// `chamberTemperatureHigh` (114)
    ChamberTemperatureHigh,
    /// `chamberTemperatureLow` (115)
    ChamberTemperatureLow,
    /// `cleanerLifeAlmostOver` (116)
    CleanerLifeAlmostOver,
    /// `cleanerLifeOver` (117)
    CleanerLifeOver,
    /// `configurationChange` (118)
    ConfigurationChange,
    /// `deactivated` (119)
    Deactivated,
    /// `deleted` (120)
    Deleted,
    /// `dieCutterAdded` (121)
    DieCutterAdded,
    /// `dieCutterAlmostEmpty` (122)
    DieCutterAlmostEmpty,
    /// `dieCutterAlmostFull` (123)
    DieCutterAlmostFull,
    /// `dieCutterAtLimit` (124)
    DieCutterAtLimit,
    /// `dieCutterClosed` (125)
    DieCutterClosed,
    /// `dieCutterConfigurationChange` (126)
    DieCutterConfigurationChange,
    /// `dieCutterCoverClosed` (127)
    DieCutterCoverClosed,
    /// `dieCutterCoverOpen` (128)
    DieCutterCoverOpen,
    /// `dieCutterEmpty` (129)
    DieCutterEmpty,
    /// `dieCutterFull` (130)
    DieCutterFull,
    /// `dieCutterInterlockClosed` (131)
    DieCutterInterlockClosed,
    /// `dieCutterInterlockOpen` (132)
    DieCutterInterlockOpen,
    /// `dieCutterJam` (133)
    DieCutterJam,
    /// `dieCutterLifeAlmostOver` (134)
    DieCutterLifeAlmostOver,
    /// `dieCutterLifeOver` (135)
    DieCutterLifeOver,
    /// `dieCutterMemoryExhausted` (136)
    DieCutterMemoryExhausted,
    /// `dieCutterMissing` (137)
    DieCutterMissing,
    /// `dieCutterMotorFailure` (138)
    DieCutterMotorFailure,
    /// `dieCutterNearLimit` (139)
    DieCutterNearLimit,
    /// `dieCutterOffline` (140)
    DieCutterOffline,
    /// `dieCutterOpened` (141)
    DieCutterOpened,
    /// `dieCutterOverTemperature` (142)
    DieCutterOverTemperature,
    /// `dieCutterPowerSaver` (143)
    DieCutterPowerSaver,
    /// `dieCutterRecoverableFailure` (144)
    DieCutterRecoverableFailure,
    /// `dieCutterRecoverableStorage` (145)
    DieCutterRecoverableStorage,
    /// `dieCutterRemoved` (146)
    DieCutterRemoved,
    /// `dieCutterResourceAdded` (147)
    DieCutterResourceAdded,
    /// `dieCutterResourceRemoved` (148)
    DieCutterResourceRemoved,
    /// `dieCutterThermistorFailure` (149)
    DieCutterThermistorFailure,
    /// `dieCutterTimingFailure` (150)
    DieCutterTimingFailure,
    /// `dieCutterTurnedOff` (151)
    DieCutterTurnedOff,
    /// `dieCutterTurnedOn` (152)
    DieCutterTurnedOn,
    /// `dieCutterUnderTemperature` (153)
    DieCutterUnderTemperature,
    /// `dieCutterUnrecoverableFailure` (154)
    DieCutterUnrecoverableFailure,
    /// `dieCutterUnrecoverableStorageError` (155)
    DieCutterUnrecoverableStorageError,
    /// `dieCutterWarmingUp` (156)
    DieCutterWarmingUp,
    /// `extruderCooling` (157)
    ExtruderCooling,
    /// `extruderFailure` (158)
    ExtruderFailure,
    /// `extruderHeating` (159)
    ExtruderHeating,
    /// `extruderJam` (160)
    ExtruderJam,
    /// `extruderTemperatureHigh` (161)
    ExtruderTemperatureHigh,
    /// `extruderTemperatureLow` (162)
    ExtruderTemperatureLow,
    /// `fanFailure` (163)
    FanFailure,
    /// `faxModemLifeAlmostOver` (164)
    FaxModemLifeAlmostOver,
    /// `faxModemLifeOver` (165)
    FaxModemLifeOver,
    /// `faxModemMissing` (166)
    FaxModemMissing,
    /// `faxModemTurnedOff` (167)
    FaxModemTurnedOff,
    /// `faxModemTurnedOn` (168)
    FaxModemTurnedOn,
    /// `folderAdded` (169)
    FolderAdded,
    /// `folderAlmostEmpty` (170)
    FolderAlmostEmpty,
    /// `folderAlmostFull` (171)
    FolderAlmostFull,
    /// `folderAtLimit` (172)
    FolderAtLimit,
    /// `folderClosed` (173)
    FolderClosed,
    /// `folderConfigurationChange` (174)
    FolderConfigurationChange,
    /// `folderCoverClosed` (175)
    FolderCoverClosed,
    /// `folderCoverOpen` (176)
    FolderCoverOpen,
    /// `folderEmpty` (177)
    FolderEmpty,
    /// `folderFull` (178)
    FolderFull,
    /// `folderInterlockClosed` (179)
    FolderInterlockClosed,
    /// `folderInterlockOpen` (180)
    FolderInterlockOpen,
    /// `folderJam` (181)
    FolderJam,
    /// `folderLifeAlmostOver` (182)
    FolderLifeAlmostOver,
    /// `folderLifeOver` (183)
    FolderLifeOver,
    /// `folderMemoryExhausted` (184)
    FolderMemoryExhausted,
    /// `folderMissing` (185)
    FolderMissing,
    /// `folderMotorFailure` (186)
    FolderMotorFailure,
    /// `folderNearLimit` (187)
    FolderNearLimit,
    /// `folderOffline` (188)
    FolderOffline,
    /// `folderOpened` (189)
    FolderOpened,
    /// `folderOverTemperature` (190)
    FolderOverTemperature,
    /// `folderPowerSaver` (191)
    FolderPowerSaver,
    /// `folderRecoverableFailure` (192)
    FolderRecoverableFailure,
    /// `folderRecoverableStorage` (193)
    FolderRecoverableStorage,
    /// `folderRemoved` (194)
    FolderRemoved,
    /// `folderResourceAdded` (195)
    FolderResourceAdded,
    /// `folderResourceRemoved` (196)
    FolderResourceRemoved,
    /// `folderThermistorFailure` (197)
    FolderThermistorFailure,
    /// `folderTimingFailure` (198)
    FolderTimingFailure,
    /// `folderTurnedOff` (199)
    FolderTurnedOff,
    /// `folderTurnedOn` (200)
    FolderTurnedOn,
    /// `folderUnderTemperature` (201)
    FolderUnderTemperature,
    /// `folderUnrecoverableFailure` (202)
    FolderUnrecoverableFailure,
    /// `folderUnrecoverableStorageError` (203)
    FolderUnrecoverableStorageError,
    /// `folderWarmingUp` (204)
    FolderWarmingUp,
    /// `hibernate` (205)
    Hibernate,
    /// `holdNewJobs` (206)
    HoldNewJobs,
    /// `identifyPrinterRequested` (207)
    IdentifyPrinterRequested,
    /// `imprinterAdded` (208)
    ImprinterAdded,
    /// `imprinterAlmostEmpty` (209)
    ImprinterAlmostEmpty,
    /// `imprinterAlmostFull` (210)
    ImprinterAlmostFull,
    /// `imprinterAtLimit` (211)
    ImprinterAtLimit,
    /// `imprinterClosed` (212)
    ImprinterClosed,
    /// `imprinterConfigurationChange` (213)
    ImprinterConfigurationChange,
    /// `imprinterCoverClosed` (214)
    ImprinterCoverClosed,
    /// `imprinterCoverOpen` (215)
    ImprinterCoverOpen,
    /// `imprinterEmpty` (216)
    ImprinterEmpty,
    /// `imprinterFull` (217)
    ImprinterFull,
    /// `imprinterInterlockClosed` (218)
    ImprinterInterlockClosed,
    /// `imprinterInterlockOpen` (219)
    ImprinterInterlockOpen,
    /// `imprinterJam` (220)
    ImprinterJam,
    /// `imprinterLifeAlmostOver` (221)
    ImprinterLifeAlmostOver,
    /// `imprinterLifeOver` (222)
    ImprinterLifeOver,
    /// `imprinterMemoryExhausted` (223)
    ImprinterMemoryExhausted,
    /// `imprinterMissing` (224)
    ImprinterMissing,
    /// `imprinterMotorFailure` (225)
    ImprinterMotorFailure,
    /// `imprinterNearLimit` (226)
    ImprinterNearLimit,
    /// `imprinterOffline` (227)
    ImprinterOffline,
    /// `imprinterOpened` (228)
    ImprinterOpened,
    /// `imprinterOverTemperature` (229)
    ImprinterOverTemperature,
    /// `imprinterPowerSaver` (230)
    ImprinterPowerSaver,
    /// `imprinterRecoverableFailure` (231)
    ImprinterRecoverableFailure,
    /// `imprinterRecoverableStorage` (232)
    ImprinterRecoverableStorage,
    /// `imprinterRemoved` (233)
    ImprinterRemoved,
    /// `imprinterResourceAdded` (234)
    ImprinterResourceAdded,
    /// `imprinterResourceRemoved` (235)
    ImprinterResourceRemoved,
    /// `imprinterThermistorFailure` (236)
    ImprinterThermistorFailure,
    /// `imprinterTimingFailure` (237)
    ImprinterTimingFailure,
    /// `imprinterTurnedOff` (238)
    ImprinterTurnedOff,
    /// `imprinterTurnedOn` (239)
    ImprinterTurnedOn,
    /// `imprinterUnderTemperature` (240)
    ImprinterUnderTemperature,
    /// `imprinterUnrecoverableFailure` (241)
    ImprinterUnrecoverableFailure,
    /// `imprinterUnrecoverableStorageError` (242)
    ImprinterUnrecoverableStorageError,
    /// `imprinterWarmingUp` (243)
    ImprinterWarmingUp,
    /// `inputCannotFeedSizeSelected` (244)
    InputCannotFeedSizeSelected,
    /// `inputManualInputRequest` (245)
    InputManualInputRequest,
    /// `inputMediaColorChange` (246)
    InputMediaColorChange,
    /// `inputMediaFormPartsChange` (247)
    InputMediaFormPartsChange,
    /// `inputMediaSizeChange` (248)
    InputMediaSizeChange,
    /// `inputMediaTrayFailure` (249)
    InputMediaTrayFailure,
    /// `inputMediaTrayFeedError` (250)
    InputMediaTrayFeedError,
    /// `inputMediaTrayJam` (251)
    InputMediaTrayJam,
    /// `inputMediaTypeChange` (252)
    InputMediaTypeChange,
    /// `inputMediaWeightChange` (253)
    InputMediaWeightChange,
    /// `inputPickRollerFailure` (254)
    InputPickRollerFailure,
    /// `inputPickRollerLifeOver` (255)
    InputPickRollerLifeOver,
    /// `inputPickRollerLifeWarn` (256)
    InputPickRollerLifeWarn,
    /// `inputPickRollerMissing` (257)
    InputPickRollerMissing,
    /// `inputTrayElevationFailure` (258)
    InputTrayElevationFailure,
    /// `inputTrayPositionFailure` (259)
    InputTrayPositionFailure,
    /// `inserterAdded` (260)
    InserterAdded,
    /// `inserterAlmostEmpty` (261)
    InserterAlmostEmpty,
    /// `inserterAlmostFull` (262)
    InserterAlmostFull,
    /// `inserterAtLimit` (263)
    InserterAtLimit,
    /// `inserterClosed` (264)
    InserterClosed,
    /// `inserterConfigurationChange` (265)
    InserterConfigurationChange,
    /// `inserterCoverClosed` (266)
    InserterCoverClosed,
    /// `inserterCoverOpen` (267)
    InserterCoverOpen,
    /// `inserterEmpty` (268)
    InserterEmpty,
    /// `inserterFull` (269)
    InserterFull,
    /// `inserterInterlockClosed` (270)
    InserterInterlockClosed,
    /// `inserterInterlockOpen` (271)
    InserterInterlockOpen,
    /// `inserterJam` (272)
    InserterJam,
    /// `inserterLifeAlmostOver` (273)
    InserterLifeAlmostOver,
    /// `inserterLifeOver` (274)
    InserterLifeOver,
    /// `inserterMemoryExhausted` (275)
    InserterMemoryExhausted,
    /// `inserterMissing` (276)
    InserterMissing,
    /// `inserterMotorFailure` (277)
    InserterMotorFailure,
    /// `inserterNearLimit` (278)
    InserterNearLimit,
    /// `inserterOffline` (279)
    InserterOffline,
    /// `inserterOpened` (280)
    InserterOpened,
    /// `inserterOverTemperature` (281)
    InserterOverTemperature,
    /// `inserterPowerSaver` (282)
    InserterPowerSaver,
    /// `inserterRecoverableFailure` (283)
    InserterRecoverableFailure,
    /// `inserterRecoverableStorage` (284)
    InserterRecoverableStorage,
    /// `inserterRemoved` (285)
    InserterRemoved,
    /// `inserterResourceAdded` (286)
    InserterResourceAdded,
    /// `inserterResourceRemoved` (287)
    InserterResourceRemoved,
    /// `inserterThermistorFailure` (288)
    InserterThermistorFailure,
    /// `inserterTimingFailure` (289)
    InserterTimingFailure,
    /// `inserterTurnedOff` (290)
    InserterTurnedOff,
    /// `inserterTurnedOn` (291)
    InserterTurnedOn,
    /// `inserterUnderTemperature` (292)
    InserterUnderTemperature,
    /// `inserterUnrecoverableFailure` (293)
    InserterUnrecoverableFailure,
    /// `inserterUnrecoverableStorageError` (294)
    InserterUnrecoverableStorageError,
    /// `inserterWarmingUp` (295)
    InserterWarmingUp,
    /// `interlockClosed` (296)
    InterlockClosed,
    /// `interpreterCartridgeAdded` (297)
    InterpreterCartridgeAdded,
    /// `interpreterCartridgeDeleted` (298)
    InterpreterCartridgeDeleted,
    /// `interpreterComplexPageEncountered` (299)
    InterpreterComplexPageEncountered,
    /// `interpreterMemoryDecrease` (300)
    InterpreterMemoryDecrease,
    /// `interpreterMemoryIncrease` (301)
    InterpreterMemoryIncrease,
    /// `interpreterResourceAdded` (302)
    InterpreterResourceAdded,
    /// `interpreterResourceDeleted` (303)
    InterpreterResourceDeleted,
    /// `lampAtEol` (304)
    LampAtEol,
    /// `lampFailure` (305)
    LampFailure,
    /// `lampNearEol` (306)
    LampNearEol,
    /// `laserAtEol` (307)
    LaserAtEol,
    /// `laserFailure` (308)
    LaserFailure,
    /// `laserNearEol` (309)
    LaserNearEol,
    /// `makeEnvelopeAdded` (310)
    MakeEnvelopeAdded,
    /// `makeEnvelopeAlmostEmpty` (311)
    MakeEnvelopeAlmostEmpty,
    /// `makeEnvelopeAlmostFull` (312)
    MakeEnvelopeAlmostFull,
    /// `makeEnvelopeAtLimit` (313)
    MakeEnvelopeAtLimit,
    /// `makeEnvelopeClosed` (314)
    MakeEnvelopeClosed,
    /// `makeEnvelopeConfigurationChange` (315)
    MakeEnvelopeConfigurationChange,
    /// `makeEnvelopeCoverClosed` (316)
    MakeEnvelopeCoverClosed,
    /// `makeEnvelopeCoverOpen` (317)
    MakeEnvelopeCoverOpen,
    /// `makeEnvelopeEmpty` (318)
    MakeEnvelopeEmpty,
    /// `makeEnvelopeFull` (319)
    MakeEnvelopeFull,
    /// `makeEnvelopeInterlockClosed` (320)
    MakeEnvelopeInterlockClosed,
    /// `makeEnvelopeInterlockOpen` (321)
    MakeEnvelopeInterlockOpen,
    /// `makeEnvelopeJam` (322)
    MakeEnvelopeJam,
    /// `makeEnvelopeLifeAlmostOver` (323)
    MakeEnvelopeLifeAlmostOver,
    /// `makeEnvelopeLifeOver` (324)
    MakeEnvelopeLifeOver,
    /// `makeEnvelopeMemoryExhausted` (325)
    MakeEnvelopeMemoryExhausted,
    /// `makeEnvelopeMissing` (326)
    MakeEnvelopeMissing,
    /// `makeEnvelopeMotorFailure` (327)
    MakeEnvelopeMotorFailure,
    /// `makeEnvelopeNearLimit` (328)
    MakeEnvelopeNearLimit,
    /// `makeEnvelopeOffline` (329)
    MakeEnvelopeOffline,
    /// `makeEnvelopeOpened` (330)
    MakeEnvelopeOpened,
    /// `makeEnvelopeOverTemperature` (331)
    MakeEnvelopeOverTemperature,
    /// `makeEnvelopePowerSaver` (332)
    MakeEnvelopePowerSaver,
    /// `makeEnvelopeRecoverableFailure` (333)
    MakeEnvelopeRecoverableFailure,
    /// `makeEnvelopeRecoverableStorage` (334)
    MakeEnvelopeRecoverableStorage,
    /// `makeEnvelopeRemoved` (335)
    MakeEnvelopeRemoved,
    /// `makeEnvelopeResourceAdded` (336)
    MakeEnvelopeResourceAdded,
    /// `makeEnvelopeResourceRemoved` (337)
    MakeEnvelopeResourceRemoved,
    /// `makeEnvelopeThermistorFailure` (338)
    MakeEnvelopeThermistorFailure,
    /// `makeEnvelopeTimingFailure` (339)
    MakeEnvelopeTimingFailure,
    /// `makeEnvelopeTurnedOff` (340)
    MakeEnvelopeTurnedOff,
    /// `makeEnvelopeTurnedOn` (341)
    MakeEnvelopeTurnedOn,
    /// `makeEnvelopeUnderTemperature` (342)
    MakeEnvelopeUnderTemperature,
    /// `makeEnvelopeUnrecoverableFailure` (343)
    MakeEnvelopeUnrecoverableFailure,
    /// `makeEnvelopeUnrecoverableStorageError` (344)
    MakeEnvelopeUnrecoverableStorageError,
    /// `makeEnvelopeWarmingUp` (345)
    MakeEnvelopeWarmingUp,
    /// `markerAdjustingPrintQuality` (346)
    MarkerAdjustingPrintQuality,
    /// `markerCleanerMissing` (347)
    MarkerCleanerMissing,
    /// `markerDeveloperAlmostEmpty` (348)
    MarkerDeveloperAlmostEmpty,
    /// `markerDeveloperEmpty` (349)
    MarkerDeveloperEmpty,
    /// `markerDeveloperMissing` (350)
    MarkerDeveloperMissing,
    /// `markerFuserMissing` (351)
    MarkerFuserMissing,
    /// `markerFuserThermistorFailure` (352)
    MarkerFuserThermistorFailure,
    /// `markerFuserTimingFailure` (353)
    MarkerFuserTimingFailure,
    /// `markerInkAlmostEmpty` (354)
    MarkerInkAlmostEmpty,
    /// `markerInkEmpty` (355)
    MarkerInkEmpty,
    /// `markerInkMissing` (356)
    MarkerInkMissing,
    /// `markerOpcMissing` (357)
    MarkerOpcMissing,
    /// `markerPrintRibbonAlmostEmpty` (358)
    MarkerPrintRibbonAlmostEmpty,
    /// `markerPrintRibbonEmpty` (359)
    MarkerPrintRibbonEmpty,
    /// `markerPrintRibbonMissing` (360)
    MarkerPrintRibbonMissing,
    /// `markerSupplyAlmostEmpty` (361)
    MarkerSupplyAlmostEmpty,
    /// `markerSupplyMissing` (362)
    MarkerSupplyMissing,
    /// `markerTonerCartridgeMissing` (363)
    MarkerTonerCartridgeMissing,
    /// `markerTonerMissing` (364)
    MarkerTonerMissing,
    /// `markerWasteInkReceptacleAlmostFull` (365)
    MarkerWasteInkReceptacleAlmostFull,
    /// `markerWasteInkReceptacleFull` (366)
    MarkerWasteInkReceptacleFull,
    /// `markerWasteInkReceptacleMissing` (367)
    MarkerWasteInkReceptacleMissing,
    /// `markerWasteMissing` (368)
    MarkerWasteMissing,
    /// `markerWasteTonerReceptacleAlmostFull` (369)
    MarkerWasteTonerReceptacleAlmostFull,
    /// `markerWasteTonerReceptacleFull` (370)
    MarkerWasteTonerReceptacleFull,
    /// `markerWasteTonerReceptacleMissing` (371)
    MarkerWasteTonerReceptacleMissing,
    /// `materialEmpty` (372)
    MaterialEmpty,
    /// `materialLow` (373)
    MaterialLow,
    /// `materialNeeded` (374)
    MaterialNeeded,
    /// `mediaDrying` (375)
    MediaDrying,
    /// `mediaPathCannotDuplexMediaSelected` (376)
    MediaPathCannotDuplexMediaSelected,
    /// `mediaPathFailure` (377)
    MediaPathFailure,
    /// `mediaPathInputEmpty` (378)
    MediaPathInputEmpty,
    /// `mediaPathInputFeedError` (379)
    MediaPathInputFeedError,
    /// `mediaPathInputJam` (380)
    MediaPathInputJam,
    /// `mediaPathInputRequest` (381)
    MediaPathInputRequest,
    /// `mediaPathJam` (382)
    MediaPathJam,
    /// `mediaPathMediaTrayAlmostFull` (383)
    MediaPathMediaTrayAlmostFull,
    /// `mediaPathMediaTrayFull` (384)
    MediaPathMediaTrayFull,
    /// `mediaPathMediaTrayMissing` (385)
    MediaPathMediaTrayMissing,
    /// `mediaPathOutputFeedError` (386)
    MediaPathOutputFeedError,
    /// `mediaPathOutputFull` (387)
    MediaPathOutputFull,
    /// `mediaPathOutputJam` (388)
    MediaPathOutputJam,
    /// `mediaPathPickRollerFailure` (389)
    MediaPathPickRollerFailure,
    /// `mediaPathPickRollerLifeOver` (390)
    MediaPathPickRollerLifeOver,
    /// `mediaPathPickRollerLifeWarn` (391)
    MediaPathPickRollerLifeWarn,
    /// `mediaPathPickRollerMissing` (392)
    MediaPathPickRollerMissing,
    /// `motorFailure` (393)
    MotorFailure,
    /// `outputMailboxSelectFailure` (394)
    OutputMailboxSelectFailure,
    /// `outputMediaTrayFailure` (395)
    OutputMediaTrayFailure,
    /// `outputMediaTrayFeedError` (396)
    OutputMediaTrayFeedError,
    /// `outputMediaTrayJam` (397)
    OutputMediaTrayJam,
    /// `perforaterAdded` (398)
    PerforaterAdded,
    /// `perforaterAlmostEmpty` (399)
    PerforaterAlmostEmpty,
    /// `perforaterAlmostFull` (400)
    PerforaterAlmostFull,
    /// `perforaterAtLimit` (401)
    PerforaterAtLimit,
    /// `perforaterClosed` (402)
    PerforaterClosed,
    /// `perforaterConfigurationChange` (403)
    PerforaterConfigurationChange,
    /// `perforaterCoverClosed` (404)
    PerforaterCoverClosed,
    /// `perforaterCoverOpen` (405)
    PerforaterCoverOpen,
    /// `perforaterEmpty` (406)
    PerforaterEmpty,
    /// `perforaterFull` (407)
    PerforaterFull,
    /// `perforaterInterlockClosed` (408)
    PerforaterInterlockClosed,
    /// `perforaterInterlockOpen` (409)
    PerforaterInterlockOpen,
    /// `perforaterJam` (410)
    PerforaterJam,
    /// `perforaterLifeAlmostOver` (411)
    PerforaterLifeAlmostOver,
    /// `perforaterLifeOver` (412)
    PerforaterLifeOver,
    /// `perforaterMemoryExhausted` (413)
    PerforaterMemoryExhausted,
    /// `perforaterMissing` (414)
    PerforaterMissing,
    /// `perforaterMotorFailure` (415)
    PerforaterMotorFailure,
    /// `perforaterNearLimit` (416)
    PerforaterNearLimit,
    /// `perforaterOffline` (417)
    PerforaterOffline,
    /// `perforaterOpened` (418)
    PerforaterOpened,
    /// `perforaterOverTemperature` (419)
    PerforaterOverTemperature,
    /// `perforaterPowerSaver` (420)
    PerforaterPowerSaver,
    /// `perforaterRecoverableFailure` (421)
    PerforaterRecoverableFailure,
    /// `perforaterRecoverableStorage` (422)
    PerforaterRecoverableStorage,
    /// `perforaterRemoved` (423)
    PerforaterRemoved,
    /// `perforaterResourceAdded` (424)
    PerforaterResourceAdded,
    /// `perforaterResourceRemoved` (425)
    PerforaterResourceRemoved,
    /// `perforaterThermistorFailure` (426)
    PerforaterThermistorFailure,
    /// `perforaterTimingFailure` (427)
    PerforaterTimingFailure,
    /// `perforaterTurnedOff` (428)
    PerforaterTurnedOff,
    /// `perforaterTurnedOn` (429)
    PerforaterTurnedOn,
    /// `perforaterUnderTemperature` (430)
    PerforaterUnderTemperature,
    /// `perforaterUnrecoverableFailure` (431)
    PerforaterUnrecoverableFailure,
    /// `perforaterUnrecoverableStorageError` (432)
    PerforaterUnrecoverableStorageError,
    /// `perforaterWarmingUp` (433)
    PerforaterWarmingUp,
    /// `platformCooling` (434)
    PlatformCooling,
    /// `platformFailure` (435)
    PlatformFailure,
    /// `platformHeating` (436)
    PlatformHeating,
    /// `platformTemperatureHigh` (437)
    PlatformTemperatureHigh,
    /// `platformTemperatureLow` (438)
    PlatformTemperatureLow,
    /// `powerDown` (439)
    PowerDown,
    /// `powerUp` (440)
    PowerUp,
    /// `printerManualReset` (441)
    PrinterManualReset,
    /// `printerNmsReset` (442)
    PrinterNmsReset,
    /// `printerReadyToPrint` (443)
    PrinterReadyToPrint,
    /// `puncherAdded` (444)
    PuncherAdded,
    /// `puncherAlmostEmpty` (445)
    PuncherAlmostEmpty,
    /// `puncherAlmostFull` (446)
    PuncherAlmostFull,
    /// `puncherAtLimit` (447)
    PuncherAtLimit,
    /// `puncherClosed` (448)
    PuncherClosed,
    /// `puncherConfigurationChange` (449)
    PuncherConfigurationChange,
    /// `puncherCoverClosed` (450)
    PuncherCoverClosed,
    /// `puncherCoverOpen` (451)
    PuncherCoverOpen,
    /// `puncherEmpty` (452)
    PuncherEmpty,
    /// `puncherFull` (453)
    PuncherFull,
    /// `puncherInterlockClosed` (454)
    PuncherInterlockClosed,
    /// `puncherInterlockOpen` (455)
    PuncherInterlockOpen,
    /// `puncherJam` (456)
    PuncherJam,
    /// `puncherLifeAlmostOver` (457)
    PuncherLifeAlmostOver,
    /// `puncherLifeOver` (458)
    PuncherLifeOver,
    /// `puncherMemoryExhausted` (459)
    PuncherMemoryExhausted,
    /// `puncherMissing` (460)
    PuncherMissing,
    /// `puncherMotorFailure` (461)
    PuncherMotorFailure,
    /// `puncherNearLimit` (462)
    PuncherNearLimit,
    /// `puncherOffline` (463)
    PuncherOffline,
    /// `puncherOpened` (464)
    PuncherOpened,
    /// `puncherOverTemperature` (465)
    PuncherOverTemperature,
    /// `puncherPowerSaver` (466)
    PuncherPowerSaver,
    /// `puncherRecoverableFailure` (467)
    PuncherRecoverableFailure,
    /// `puncherRecoverableStorage` (468)
    PuncherRecoverableStorage,
    /// `puncherRemoved` (469)
    PuncherRemoved,
    /// `puncherResourceAdded` (470)
    PuncherResourceAdded,
    /// `puncherResourceRemoved` (471)
    PuncherResourceRemoved,
    /// `puncherThermistorFailure` (472)
    PuncherThermistorFailure,
    /// `puncherTimingFailure` (473)
    PuncherTimingFailure,
    /// `puncherTurnedOff` (474)
    PuncherTurnedOff,
    /// `puncherTurnedOn` (475)
    PuncherTurnedOn,
    /// `puncherUnderTemperature` (476)
    PuncherUnderTemperature,
    /// `puncherUnrecoverableFailure` (477)
    PuncherUnrecoverableFailure,
    /// `puncherUnrecoverableStorageError` (478)
    PuncherUnrecoverableStorageError,
    /// `puncherWarmingUp` (479)
    PuncherWarmingUp,
    /// `resuming` (480)
    Resuming,
    /// `scanMediaPathFailure` (481)
    ScanMediaPathFailure,
    /// `scanMediaPathInputEmpty` (482)
    ScanMediaPathInputEmpty,
    /// `scanMediaPathInputFeedError` (483)
    ScanMediaPathInputFeedError,
    /// `scanMediaPathInputJam` (484)
    ScanMediaPathInputJam,
    /// `scanMediaPathInputRequest` (485)
    ScanMediaPathInputRequest,
    /// `scanMediaPathJam` (486)
    ScanMediaPathJam,
    /// `scanMediaPathOutputFeedError` (487)
    ScanMediaPathOutputFeedError,
    /// `scanMediaPathOutputFull` (488)
    ScanMediaPathOutputFull,
    /// `scanMediaPathOutputJam` (489)
    ScanMediaPathOutputJam,
    /// `scanMediaPathPickRollerFailure` (490)
    ScanMediaPathPickRollerFailure,
    /// `scanMediaPathPickRollerLifeOver` (491)
    ScanMediaPathPickRollerLifeOver,
    /// `scanMediaPathPickRollerLifeWarn` (492)
    ScanMediaPathPickRollerLifeWarn,
    /// `scanMediaPathPickRollerMissing` (493)
    ScanMediaPathPickRollerMissing,
    /// `scanMediaPathTrayAlmostFull` (494)
    ScanMediaPathTrayAlmostFull,
    /// `scanMediaPathTrayFull` (495)
    ScanMediaPathTrayFull,
    /// `scanMediaPathTrayMissing` (496)
    ScanMediaPathTrayMissing,
    /// `scannerLightFailure` (497)
    ScannerLightFailure,
    /// `scannerLightLifeAlmostOver` (498)
    ScannerLightLifeAlmostOver,
    /// `scannerLightLifeOver` (499)
    ScannerLightLifeOver,
    /// `scannerLightMissing` (500)
    ScannerLightMissing,
    /// `scannerSensorFailure` (501)
    ScannerSensorFailure,
    /// `scannerSensorLifeAlmostOver` (502)
    ScannerSensorLifeAlmostOver,
    /// `scannerSensorLifeOver` (503)
    ScannerSensorLifeOver,
    /// `scannerSensorMissing` (504)
    ScannerSensorMissing,
    /// `separationCutterAdded` (505)
    SeparationCutterAdded,
    /// `separationCutterAlmostEmpty` (506)
    SeparationCutterAlmostEmpty,
    /// `separationCutterAlmostFull` (507)
    SeparationCutterAlmostFull,
    /// `separationCutterAtLimit` (508)
    SeparationCutterAtLimit,
    /// `separationCutterClosed` (509)
    SeparationCutterClosed,
    /// `separationCutterConfigurationChange` (510)
    SeparationCutterConfigurationChange,
    /// `separationCutterCoverClosed` (511)
    SeparationCutterCoverClosed,
    /// `separationCutterCoverOpen` (512)
    SeparationCutterCoverOpen,
    /// `separationCutterEmpty` (513)
    SeparationCutterEmpty,
    /// `separationCutterFull` (514)
    SeparationCutterFull,
    /// `separationCutterInterlockClosed` (515)
    SeparationCutterInterlockClosed,
    /// `separationCutterInterlockOpen` (516)
    SeparationCutterInterlockOpen,
    /// `separationCutterJam` (517)
    SeparationCutterJam,
    /// `separationCutterLifeAlmostOver` (518)
    SeparationCutterLifeAlmostOver,
    /// `separationCutterLifeOver` (519)
    SeparationCutterLifeOver,
    /// `separationCutterMemoryExhausted` (520)
    SeparationCutterMemoryExhausted,
    /// `separationCutterMissing` (521)
    SeparationCutterMissing,
    /// `separationCutterMotorFailure` (522)
    SeparationCutterMotorFailure,
    /// `separationCutterNearLimit` (523)
    SeparationCutterNearLimit,
    /// `separationCutterOffline` (524)
    SeparationCutterOffline,
    /// `separationCutterOpened` (525)
    SeparationCutterOpened,
    /// `separationCutterOverTemperature` (526)
    SeparationCutterOverTemperature,
    /// `separationCutterPowerSaver` (527)
    SeparationCutterPowerSaver,
    /// `separationCutterRecoverableFailure` (528)
    SeparationCutterRecoverableFailure,
    /// `separationCutterRecoverableStorage` (529)
    SeparationCutterRecoverableStorage,
    /// `separationCutterRemoved` (530)
    SeparationCutterRemoved,
    /// `separationCutterResourceAdded` (531)
    SeparationCutterResourceAdded,
    /// `separationCutterResourceRemoved` (532)
    SeparationCutterResourceRemoved,
    /// `separationCutterThermistorFailure` (533)
    SeparationCutterThermistorFailure,
    /// `separationCutterTimingFailure` (534)
    SeparationCutterTimingFailure,
    /// `separationCutterTurnedOff` (535)
    SeparationCutterTurnedOff,
    /// `separationCutterTurnedOn` (536)
    SeparationCutterTurnedOn,
    /// `separationCutterUnderTemperature` (537)
    SeparationCutterUnderTemperature,
    /// `separationCutterUnrecoverableFailure` (538)
    SeparationCutterUnrecoverableFailure,
    /// `separationCutterUnrecoverableStorageError` (539)
    SeparationCutterUnrecoverableStorageError,
    /// `separationCutterWarmingUp` (540)
    SeparationCutterWarmingUp,
    /// `sheetRotatorAdded` (541)
    SheetRotatorAdded,
    /// `sheetRotatorAlmostEmpty` (542)
    SheetRotatorAlmostEmpty,
    /// `sheetRotatorAlmostFull` (543)
    SheetRotatorAlmostFull,
    /// `sheetRotatorAtLimit` (544)
    SheetRotatorAtLimit,
    /// `sheetRotatorClosed` (545)
    SheetRotatorClosed,
    /// `sheetRotatorConfigurationChange` (546)
    SheetRotatorConfigurationChange,
    /// `sheetRotatorCoverClosed` (547)
    SheetRotatorCoverClosed,
    /// `sheetRotatorCoverOpen` (548)
    SheetRotatorCoverOpen,
    /// `sheetRotatorEmpty` (549)
    SheetRotatorEmpty,
    /// `sheetRotatorFull` (550)
    SheetRotatorFull,
    /// `sheetRotatorInterlockClosed` (551)
    SheetRotatorInterlockClosed,
    /// `sheetRotatorInterlockOpen` (552)
    SheetRotatorInterlockOpen,
    /// `sheetRotatorJam` (553)
    SheetRotatorJam,
    /// `sheetRotatorLifeAlmostOver` (554)
    SheetRotatorLifeAlmostOver,
    /// `sheetRotatorLifeOver` (555)
    SheetRotatorLifeOver,
    /// `sheetRotatorMemoryExhausted` (556)
    SheetRotatorMemoryExhausted,
    /// `sheetRotatorMissing` (557)
    SheetRotatorMissing,
    /// `sheetRotatorMotorFailure` (558)
    SheetRotatorMotorFailure,
    /// `sheetRotatorNearLimit` (559)
    SheetRotatorNearLimit,
    /// `sheetRotatorOffline` (560)
    SheetRotatorOffline,
    /// `sheetRotatorOpened` (561)
    SheetRotatorOpened,
    /// `sheetRotatorOverTemperature` (562)
    SheetRotatorOverTemperature,
    /// `sheetRotatorPowerSaver` (563)
    SheetRotatorPowerSaver,
    /// `sheetRotatorRecoverableFailure` (564)
    SheetRotatorRecoverableFailure,
    /// `sheetRotatorRecoverableStorage` (565)
    SheetRotatorRecoverableStorage,
    /// `sheetRotatorRemoved` (566)
    SheetRotatorRemoved,
    /// `sheetRotatorResourceAdded` (567)
    SheetRotatorResourceAdded,
    /// `sheetRotatorResourceRemoved` (568)
    SheetRotatorResourceRemoved,
    /// `sheetRotatorThermistorFailure` (569)
    SheetRotatorThermistorFailure,
    /// `sheetRotatorTimingFailure` (570)
    SheetRotatorTimingFailure,
    /// `sheetRotatorTurnedOff` (571)
    SheetRotatorTurnedOff,
    /// `sheetRotatorTurnedOn` (572)
    SheetRotatorTurnedOn,
    /// `sheetRotatorUnderTemperature` (573)
    SheetRotatorUnderTemperature,
    /// `sheetRotatorUnrecoverableFailure` (574)
    SheetRotatorUnrecoverableFailure,
    /// `sheetRotatorUnrecoverableStorageError` (575)
    SheetRotatorUnrecoverableStorageError,
    /// `sheetRotatorWarmingUp` (576)
    SheetRotatorWarmingUp,
    /// `slitterAdded` (577)
    SlitterAdded,
    /// `slitterAlmostEmpty` (578)
    SlitterAlmostEmpty,
    /// `slitterAlmostFull` (579)
    SlitterAlmostFull,
    /// `slitterAtLimit` (580)
    SlitterAtLimit,
    /// `slitterClosed` (581)
    SlitterClosed,
    /// `slitterConfigurationChange` (582)
    SlitterConfigurationChange,
    /// `slitterCoverClosed` (583)
    SlitterCoverClosed,
    /// `slitterCoverOpen` (584)
    SlitterCoverOpen,
    /// `slitterEmpty` (585)
    SlitterEmpty,
    /// `slitterFull` (586)
    SlitterFull,
    /// `slitterInterlockClosed` (587)
    SlitterInterlockClosed,
    /// `slitterInterlockOpen` (588)
    SlitterInterlockOpen,
    /// `slitterJam` (589)
    SlitterJam,
    /// `slitterLifeAlmostOver` (590)
    SlitterLifeAlmostOver,
    /// `slitterLifeOver` (591)
    SlitterLifeOver,
    /// `slitterMemoryExhausted` (592)
    SlitterMemoryExhausted,
    /// `slitterMissing` (593)
    SlitterMissing,
    /// `slitterMotorFailure` (594)
    SlitterMotorFailure,
    /// `slitterNearLimit` (595)
    SlitterNearLimit,
    /// `slitterOffline` (596)
    SlitterOffline,
    /// `slitterOpened` (597)
    SlitterOpened,
    /// `slitterOverTemperature` (598)
    SlitterOverTemperature,
    /// `slitterPowerSaver` (599)
    SlitterPowerSaver,
    /// `slitterRecoverableFailure` (600)
    SlitterRecoverableFailure,
    /// `slitterRecoverableStorage` (601)
    SlitterRecoverableStorage,
    /// `slitterRemoved` (602)
    SlitterRemoved,
    /// `slitterResourceAdded` (603)
    SlitterResourceAdded,
    /// `slitterResourceRemoved` (604)
    SlitterResourceRemoved,
    /// `slitterThermistorFailure` (605)
    SlitterThermistorFailure,
    /// `slitterTimingFailure` (606)
    SlitterTimingFailure,
    /// `slitterTurnedOff` (607)
    SlitterTurnedOff,
    /// `slitterTurnedOn` (608)
    SlitterTurnedOn,
    /// `slitterUnderTemperature` (609)
    SlitterUnderTemperature,
    /// `slitterUnrecoverableFailure` (610)
    SlitterUnrecoverableFailure,
    /// `slitterUnrecoverableStorageError` (611)
    SlitterUnrecoverableStorageError,
    /// `slitterWarmingUp` (612)
    SlitterWarmingUp,
    /// `stackerAdded` (613)
    StackerAdded,
    /// `stackerAlmostEmpty` (614)
    StackerAlmostEmpty,
    /// `stackerAlmostFull` (615)
    StackerAlmostFull,
    /// `stackerAtLimit` (616)
    StackerAtLimit,
    /// `stackerClosed` (617)
    StackerClosed,
    /// `stackerConfigurationChange` (618)
    StackerConfigurationChange,
    /// `stackerCoverClosed` (619)
    StackerCoverClosed,
    /// `stackerCoverOpen` (620)
    StackerCoverOpen,
    /// `stackerEmpty` (621)
    StackerEmpty,
    /// `stackerFull` (622)
    StackerFull,
    /// `stackerInterlockClosed` (623)
    StackerInterlockClosed,
    /// `stackerInterlockOpen` (624)
    StackerInterlockOpen,
    /// `stackerJam` (625)
    StackerJam,
    /// `stackerLifeAlmostOver` (626)
    StackerLifeAlmostOver,
    /// `stackerLifeOver` (627)
    StackerLifeOver,
    /// `stackerMemoryExhausted` (628)
    StackerMemoryExhausted,
    /// `stackerMissing` (629)
    StackerMissing,
    /// `stackerMotorFailure` (630)
    StackerMotorFailure,
    /// `stackerNearLimit` (631)
    StackerNearLimit,
    /// `stackerOffline` (632)
    StackerOffline,
    /// `stackerOpened` (633)
    StackerOpened,
    /// `stackerOverTemperature` (634)
    StackerOverTemperature,
    /// `stackerPowerSaver` (635)
    StackerPowerSaver,
    /// `stackerRecoverableFailure` (636)
    StackerRecoverableFailure,
    /// `stackerRecoverableStorage` (637)
    StackerRecoverableStorage,
    /// `stackerRemoved` (638)
    StackerRemoved,
    /// `stackerResourceAdded` (639)
    StackerResourceAdded,
    /// `stackerResourceRemoved` (640)
    StackerResourceRemoved,
    /// `stackerThermistorFailure` (641)
    StackerThermistorFailure,
    /// `stackerTimingFailure` (642)
    StackerTimingFailure,
    /// `stackerTurnedOff` (643)
    StackerTurnedOff,
    /// `stackerTurnedOn` (644)
    StackerTurnedOn,
    /// `stackerUnderTemperature` (645)
    StackerUnderTemperature,
    /// `stackerUnrecoverableFailure` (646)
    StackerUnrecoverableFailure,
    /// `stackerUnrecoverableStorageError` (647)
    StackerUnrecoverableStorageError,
    /// `stackerWarmingUp` (648)
    StackerWarmingUp,
    /// `standby` (649)
    Standby,
    /// `staplerAdded` (650)
    StaplerAdded,
    /// `staplerAlmostEmpty` (651)
    StaplerAlmostEmpty,
    /// `staplerAlmostFull` (652)
    StaplerAlmostFull,
    /// `staplerAtLimit` (653)
    StaplerAtLimit,
    /// `staplerClosed` (654)
    StaplerClosed,
    /// `staplerConfigurationChange` (655)
    StaplerConfigurationChange,
    /// `staplerCoverClosed` (656)
    StaplerCoverClosed,
    /// `staplerCoverOpen` (657)
    StaplerCoverOpen,
    /// `staplerEmpty` (658)
    StaplerEmpty,
    /// `staplerFull` (659)
    StaplerFull,
    /// `staplerInterlockClosed` (660)
    StaplerInterlockClosed,
    /// `staplerInterlockOpen` (661)
    StaplerInterlockOpen,
    /// `staplerJam` (662)
    StaplerJam,
    /// `staplerLifeAlmostOver` (663)
    StaplerLifeAlmostOver,
    /// `staplerLifeOver` (664)
    StaplerLifeOver,
    /// `staplerMemoryExhausted` (665)
    StaplerMemoryExhausted,
    /// `staplerMissing` (666)
    StaplerMissing,
    /// `staplerMotorFailure` (667)
    StaplerMotorFailure,
    /// `staplerNearLimit` (668)
    StaplerNearLimit,
    /// `staplerOffline` (669)
    StaplerOffline,
    /// `staplerOpened` (670)
    StaplerOpened,
    /// `staplerOverTemperature` (671)
    StaplerOverTemperature,
    /// `staplerPowerSaver` (672)
    StaplerPowerSaver,
    /// `staplerRecoverableFailure` (673)
    StaplerRecoverableFailure,
    /// `staplerRecoverableStorage` (674)
    StaplerRecoverableStorage,
    /// `staplerRemoved` (675)
    StaplerRemoved,
    /// `staplerResourceAdded` (676)
    StaplerResourceAdded,
    /// `staplerResourceRemoved` (677)
    StaplerResourceRemoved,
    /// `staplerThermistorFailure` (678)
    StaplerThermistorFailure,
    /// `staplerTimingFailure` (679)
    StaplerTimingFailure,
    /// `staplerTurnedOff` (680)
    StaplerTurnedOff,
    /// `staplerTurnedOn` (681)
    StaplerTurnedOn,
    /// `staplerUnderTemperature` (682)
    StaplerUnderTemperature,
    /// `staplerUnrecoverableFailure` (683)
    StaplerUnrecoverableFailure,
    /// `staplerUnrecoverableStorageError` (684)
    StaplerUnrecoverableStorageError,
    /// `staplerWarmingUp` (685)
    StaplerWarmingUp,
    /// `stitcherAdded` (686)
    StitcherAdded,
    /// `stitcherAlmostEmpty` (687)
    StitcherAlmostEmpty,
    /// `stitcherAlmostFull` (688)
    StitcherAlmostFull,
    /// `stitcherAtLimit` (689)
    StitcherAtLimit,
    /// `stitcherClosed` (690)
    StitcherClosed,
    /// `stitcherConfigurationChange` (691)
    StitcherConfigurationChange,
    /// `stitcherCoverClosed` (692)
    StitcherCoverClosed,
    /// `stitcherCoverOpen` (693)
    StitcherCoverOpen,
    /// `stitcherEmpty` (694)
    StitcherEmpty,
    /// `stitcherFull` (695)
    StitcherFull,
    /// `stitcherInterlockClosed` (696)
    StitcherInterlockClosed,
    /// `stitcherInterlockOpen` (697)
    StitcherInterlockOpen,
    /// `stitcherJam` (698)
    StitcherJam,
    /// `stitcherLifeAlmostOver` (699)
    StitcherLifeAlmostOver,
    /// `stitcherLifeOver` (700)
    StitcherLifeOver,
    /// `stitcherMemoryExhausted` (701)
    StitcherMemoryExhausted,
    /// `stitcherMissing` (702)
    StitcherMissing,
    /// `stitcherMotorFailure` (703)
    StitcherMotorFailure,
    /// `stitcherNearLimit` (704)
    StitcherNearLimit,
    /// `stitcherOffline` (705)
    StitcherOffline,
    /// `stitcherOpened` (706)
    StitcherOpened,
    /// `stitcherOverTemperature` (707)
    StitcherOverTemperature,
    /// `stitcherPowerSaver` (708)
    StitcherPowerSaver,
    /// `stitcherRecoverableFailure` (709)
    StitcherRecoverableFailure,
    /// `stitcherRecoverableStorage` (710)
    StitcherRecoverableStorage,
    /// `stitcherRemoved` (711)
    StitcherRemoved,
    /// `stitcherResourceAdded` (712)
    StitcherResourceAdded,
    /// `stitcherResourceRemoved` (713)
    StitcherResourceRemoved,
    /// `stitcherThermistorFailure` (714)
    StitcherThermistorFailure,
    /// `stitcherTimingFailure` (715)
    StitcherTimingFailure,
    /// `stitcherTurnedOff` (716)
    StitcherTurnedOff,
    /// `stitcherTurnedOn` (717)
    StitcherTurnedOn,
    /// `stitcherUnderTemperature` (718)
    StitcherUnderTemperature,
    /// `stitcherUnrecoverableFailure` (719)
    StitcherUnrecoverableFailure,
    /// `stitcherUnrecoverableStorageError` (720)
    StitcherUnrecoverableStorageError,
    /// `stitcherWarmingUp` (721)
    StitcherWarmingUp,
    /// `subunitAdded` (722)
    SubunitAdded,
    /// `subunitAlmostEmpty` (723)
    SubunitAlmostEmpty,
    /// `subunitAlmostFull` (724)
    SubunitAlmostFull,
    /// `subunitAtLimit` (725)
    SubunitAtLimit,
    /// `subunitClosed` (726)
    SubunitClosed,
    /// `subunitCoolingDown` (727)
    SubunitCoolingDown,
    /// `subunitEmpty` (728)
    SubunitEmpty,
    /// `subunitFull` (729)
    SubunitFull,
    /// `subunitLifeAlmostOver` (730)
    SubunitLifeAlmostOver,
    /// `subunitLifeOver` (731)
    SubunitLifeOver,
    /// `subunitMemoryExhausted` (732)
    SubunitMemoryExhausted,
    /// `subunitMissing` (733)
    SubunitMissing,
    /// `subunitMotorFailure` (734)
    SubunitMotorFailure,
    /// `subunitNearLimit` (735)
    SubunitNearLimit,
    /// `subunitOffline` (736)
    SubunitOffline,
    /// `subunitOpened` (737)
    SubunitOpened,
    /// `subunitOverTemperature` (738)
    SubunitOverTemperature,
    /// `subunitPowerSaver` (739)
    SubunitPowerSaver,
    /// `subunitRecoverableFailure` (740)
    SubunitRecoverableFailure,
    /// `subunitRecoverableStorage` (741)
    SubunitRecoverableStorage,
    /// `subunitRemoved` (742)
    SubunitRemoved,
    /// `subunitResourceAdded` (743)
    SubunitResourceAdded,
    /// `subunitResourceRemoved` (744)
    SubunitResourceRemoved,
    /// `subunitThermistorFailure` (745)
    SubunitThermistorFailure,
    /// `subunitTimingFailure` (746)
    SubunitTimingFailure,
    /// `subunitTurnedOff` (747)
    SubunitTurnedOff,
    /// `subunitTurnedOn` (748)
    SubunitTurnedOn,
    /// `subunitUnderTemperature` (749)
    SubunitUnderTemperature,
    /// `subunitUnrecoverableFailure` (750)
    SubunitUnrecoverableFailure,
    /// `subunitUnrecoverableStorage` (751)
    SubunitUnrecoverableStorage,
    /// `subunitWarmingUp` (752)
    SubunitWarmingUp,
    /// `suspend` (753)
    Suspend,
    /// `testing` (754)
    Testing,
    /// `trimmerAdded` (755)
    TrimmerAdded,
    /// `trimmerAlmostEmpty` (756)
    TrimmerAlmostEmpty,
    /// `trimmerAlmostFull` (757)
    TrimmerAlmostFull,
    /// `trimmerAtLimit` (758)
    TrimmerAtLimit,
    /// `trimmerClosed` (759)
    TrimmerClosed,
    /// `trimmerConfigurationChange` (760)
    TrimmerConfigurationChange,
    /// `trimmerCoverClosed` (761)
    TrimmerCoverClosed,
    /// `trimmerCoverOpen` (762)
    TrimmerCoverOpen,
    /// `trimmerEmpty` (763)
    TrimmerEmpty,
    /// `trimmerFull` (764)
    TrimmerFull,
    /// `trimmerInterlockClosed` (765)
    TrimmerInterlockClosed,
    /// `trimmerInterlockOpen` (766)
    TrimmerInterlockOpen,
    /// `trimmerJam` (767)
    TrimmerJam,
    /// `trimmerLifeAlmostOver` (768)
    TrimmerLifeAlmostOver,
    /// `trimmerLifeOver` (769)
    TrimmerLifeOver,
    /// `trimmerMemoryExhausted` (770)
    TrimmerMemoryExhausted,
    /// `trimmerMissing` (771)
    TrimmerMissing,
    /// `trimmerMotorFailure` (772)
    TrimmerMotorFailure,
    /// `trimmerNearLimit` (773)
    TrimmerNearLimit,
    /// `trimmerOffline` (774)
    TrimmerOffline,
    /// `trimmerOpened` (775)
    TrimmerOpened,
    /// `trimmerOverTemperature` (776)
    TrimmerOverTemperature,
    /// `trimmerPowerSaver` (777)
    TrimmerPowerSaver,
    /// `trimmerRecoverableFailure` (778)
    TrimmerRecoverableFailure,
    /// `trimmerRecoverableStorage` (779)
    TrimmerRecoverableStorage,
    /// `trimmerRemoved` (780)
    TrimmerRemoved,
    /// `trimmerResourceAdded` (781)
    TrimmerResourceAdded,
    /// `trimmerResourceRemoved` (782)
    TrimmerResourceRemoved,
    /// `trimmerThermistorFailure` (783)
    TrimmerThermistorFailure,
    /// `trimmerTimingFailure` (784)
    TrimmerTimingFailure,
    /// `trimmerTurnedOff` (785)
    TrimmerTurnedOff,
    /// `trimmerTurnedOn` (786)
    TrimmerTurnedOn,
    /// `trimmerUnderTemperature` (787)
    TrimmerUnderTemperature,
    /// `trimmerUnrecoverableFailure` (788)
    TrimmerUnrecoverableFailure,
    /// `trimmerUnrecoverableStorageError` (789)
    TrimmerUnrecoverableStorageError,
    /// `trimmerWarmingUp` (790)
    TrimmerWarmingUp,
    /// `unknown` (791)
    Unknown,
    /// `wrapperAdded` (792)
    WrapperAdded,
    /// `wrapperAlmostEmpty` (793)
    WrapperAlmostEmpty,
    /// `wrapperAlmostFull` (794)
    WrapperAlmostFull,
    /// `wrapperAtLimit` (795)
    WrapperAtLimit,
    /// `wrapperClosed` (796)
    WrapperClosed,
    /// `wrapperConfigurationChange` (797)
    WrapperConfigurationChange,
    /// `wrapperCoverClosed` (798)
    WrapperCoverClosed,
    /// `wrapperCoverOpen` (799)
    WrapperCoverOpen,
    /// `wrapperEmpty` (800)
    WrapperEmpty,
    /// `wrapperFull` (801)
    WrapperFull,
    /// `wrapperInterlockClosed` (802)
    WrapperInterlockClosed,
    /// `wrapperInterlockOpen` (803)
    WrapperInterlockOpen,
    /// `wrapperJam` (804)
    WrapperJam,
    /// `wrapperLifeAlmostOver` (805)
    WrapperLifeAlmostOver,
    /// `wrapperLifeOver` (806)
    WrapperLifeOver,
    /// `wrapperMemoryExhausted` (807)
    WrapperMemoryExhausted,
    /// `wrapperMissing` (808)
    WrapperMissing,
    /// `wrapperMotorFailure` (809)
    WrapperMotorFailure,
    /// `wrapperNearLimit` (810)
    WrapperNearLimit,
    /// `wrapperOffline` (811)
    WrapperOffline,
    /// `wrapperOpened` (812)
    WrapperOpened,
    /// `wrapperOverTemperature` (813)
    WrapperOverTemperature,
    /// `wrapperPowerSaver` (814)
    WrapperPowerSaver,
    /// `wrapperRecoverableFailure` (815)
    WrapperRecoverableFailure,
    /// `wrapperRecoverableStorage` (816)
    WrapperRecoverableStorage,
    /// `wrapperRemoved` (817)
    WrapperRemoved,
    /// `wrapperResourceAdded` (818)
    WrapperResourceAdded,
    /// `wrapperResourceRemoved` (819)
    WrapperResourceRemoved,
    /// `wrapperThermistorFailure` (820)
    WrapperThermistorFailure,
    /// `wrapperTimingFailure` (821)
    WrapperTimingFailure,
    /// `wrapperTurnedOff` (822)
    WrapperTurnedOff,
    /// `wrapperTurnedOn` (823)
    WrapperTurnedOn,
    /// `wrapperUnderTemperature` (824)
    WrapperUnderTemperature,
    /// `wrapperUnrecoverableFailure` (825)
    WrapperUnrecoverableFailure,
    /// `wrapperUnrecoverableStorageError` (826)
    WrapperUnrecoverableStorageError,
    /// `wrapperWarmingUp` (827)
    WrapperWarmingUp,
}

mg::enumeration! {
    PrinterProcessingStateDetail: "microsoft.graph.printerProcessingStateDetail";
    Paused: "paused" = 0,
    MediaJam: "mediaJam" = 2,
    MediaNeeded: "mediaNeeded" = 3,
    MediaLow: "mediaLow" = 4,
    MediaEmpty: "mediaEmpty" = 5,
    CoverOpen: "coverOpen" = 6,
    InterlockOpen: "interlockOpen" = 7,
    OutputTrayMissing: "outputTrayMissing" = 9,
    OutputAreaFull: "outputAreaFull" = 10,
    MarkerSupplyLow: "markerSupplyLow" = 11,
    MarkerSupplyEmpty: "markerSupplyEmpty" = 12,
    InputTrayMissing: "inputTrayMissing" = 13,
    OutputAreaAlmostFull: "outputAreaAlmostFull" = 14,
    MarkerWasteAlmostFull: "markerWasteAlmostFull" = 15,
    MarkerWasteFull: "markerWasteFull" = 16,
    FuserOverTemp: "fuserOverTemp" = 17,
    FuserUnderTemp: "fuserUnderTemp" = 18,
    Other: "other" = 19,
    None: "none" = 20,
    MovingToPaused: "movingToPaused" = 21,
    Shutdown: "shutdown" = 22,
    ConnectingToDevice: "connectingToDevice" = 23,
    TimedOut: "timedOut" = 24,
    Stopping: "stopping" = 25,
    StoppedPartially: "stoppedPartially" = 26,
    TonerLow: "tonerLow" = 27,
    TonerEmpty: "tonerEmpty" = 28,
    SpoolAreaFull: "spoolAreaFull" = 29,
    DoorOpen: "doorOpen" = 30,
    OpticalPhotoConductorNearEndOfLife: "opticalPhotoConductorNearEndOfLife" = 31,
    OpticalPhotoConductorLifeOver: "opticalPhotoConductorLifeOver" = 32,
    DeveloperLow: "developerLow" = 33,
    DeveloperEmpty: "developerEmpty" = 34,
    InterpreterResourceUnavailable: "interpreterResourceUnavailable" = 35,
    UnknownFutureValue: "unknownFutureValue" = 36,
    AlertRemovalOfBinaryChangeEntry: "alertRemovalOfBinaryChangeEntry" = 37,
    BanderAdded: "banderAdded" = 38,
    BanderAlmostEmpty: "banderAlmostEmpty" = 39,
    BanderAlmostFull: "banderAlmostFull" = 40,
    BanderAtLimit: "banderAtLimit" = 41,
    BanderClosed: "banderClosed" = 42,
    BanderConfigurationChange: "banderConfigurationChange" = 43,
    BanderCoverClosed: "banderCoverClosed" = 44,
    BanderCoverOpen: "banderCoverOpen" = 45,
    BanderEmpty: "banderEmpty" = 46,
    BanderFull: "banderFull" = 47,
    BanderInterlockClosed: "banderInterlockClosed" = 48,
    BanderInterlockOpen: "banderInterlockOpen" = 49,
    BanderJam: "banderJam" = 50,
    BanderLifeAlmostOver: "banderLifeAlmostOver" = 51,
    BanderLifeOver: "banderLifeOver" = 52,
    BanderMemoryExhausted: "banderMemoryExhausted" = 53,
    BanderMissing: "banderMissing" = 54,
    BanderMotorFailure: "banderMotorFailure" = 55,
    BanderNearLimit: "banderNearLimit" = 56,
    BanderOffline: "banderOffline" = 57,
    BanderOpened: "banderOpened" = 58,
    BanderOverTemperature: "banderOverTemperature" = 59,
    BanderPowerSaver: "banderPowerSaver" = 60,
    BanderRecoverableFailure: "banderRecoverableFailure" = 61,
    BanderRecoverableStorage: "banderRecoverableStorage" = 62,
    BanderRemoved: "banderRemoved" = 63,
    BanderResourceAdded: "banderResourceAdded" = 64,
    BanderResourceRemoved: "banderResourceRemoved" = 65,
    BanderThermistorFailure: "banderThermistorFailure" = 66,
    BanderTimingFailure: "banderTimingFailure" = 67,
    BanderTurnedOff: "banderTurnedOff" = 68,
    BanderTurnedOn: "banderTurnedOn" = 69,
    BanderUnderTemperature: "banderUnderTemperature" = 70,
    BanderUnrecoverableFailure: "banderUnrecoverableFailure" = 71,
    BanderUnrecoverableStorageError: "banderUnrecoverableStorageError" = 72,
    BanderWarmingUp: "banderWarmingUp" = 73,
    BinderAdded: "binderAdded" = 74,
    BinderAlmostEmpty: "binderAlmostEmpty" = 75,
    BinderAlmostFull: "binderAlmostFull" = 76,
    BinderAtLimit: "binderAtLimit" = 77,
    BinderClosed: "binderClosed" = 78,
    BinderConfigurationChange: "binderConfigurationChange" = 79,
    BinderCoverClosed: "binderCoverClosed" = 80,
    BinderCoverOpen: "binderCoverOpen" = 81,
    BinderEmpty: "binderEmpty" = 82,
    BinderFull: "binderFull" = 83,
    BinderInterlockClosed: "binderInterlockClosed" = 84,
    BinderInterlockOpen: "binderInterlockOpen" = 85,
    BinderJam: "binderJam" = 86,
    BinderLifeAlmostOver: "binderLifeAlmostOver" = 87,
    BinderLifeOver: "binderLifeOver" = 88,
    BinderMemoryExhausted: "binderMemoryExhausted" = 89,
    BinderMissing: "binderMissing" = 90,
    BinderMotorFailure: "binderMotorFailure" = 91,
    BinderNearLimit: "binderNearLimit" = 92,
    BinderOffline: "binderOffline" = 93,
    BinderOpened: "binderOpened" = 94,
    BinderOverTemperature: "binderOverTemperature" = 95,
    BinderPowerSaver: "binderPowerSaver" = 96,
    BinderRecoverableFailure: "binderRecoverableFailure" = 97,
    BinderRecoverableStorage: "binderRecoverableStorage" = 98,
    BinderRemoved: "binderRemoved" = 99,
    BinderResourceAdded: "binderResourceAdded" = 100,
    BinderResourceRemoved: "binderResourceRemoved" = 101,
    BinderThermistorFailure: "binderThermistorFailure" = 102,
    BinderTimingFailure: "binderTimingFailure" = 103,
    BinderTurnedOff: "binderTurnedOff" = 104,
    BinderTurnedOn: "binderTurnedOn" = 105,
    BinderUnderTemperature: "binderUnderTemperature" = 106,
    BinderUnrecoverableFailure: "binderUnrecoverableFailure" = 107,
    BinderUnrecoverableStorageError: "binderUnrecoverableStorageError" = 108,
    BinderWarmingUp: "binderWarmingUp" = 109,
    CameraFailure: "cameraFailure" = 110,
    ChamberCooling: "chamberCooling" = 111,
    ChamberFailure: "chamberFailure" = 112,
    ChamberHeating: "chamberHeating" = 113,
    ChamberTemperatureHigh: "chamberTemperatureHigh" = 114,
    ChamberTemperatureLow: "chamberTemperatureLow" = 115,
    CleanerLifeAlmostOver: "cleanerLifeAlmostOver" = 116,
    CleanerLifeOver: "cleanerLifeOver" = 117,
    ConfigurationChange: "configurationChange" = 118,
    Deactivated: "deactivated" = 119,
    Deleted: "deleted" = 120,
    DieCutterAdded: "dieCutterAdded" = 121,
    DieCutterAlmostEmpty: "dieCutterAlmostEmpty" = 122,
    DieCutterAlmostFull: "dieCutterAlmostFull" = 123,
    DieCutterAtLimit: "dieCutterAtLimit" = 124,
    DieCutterClosed: "dieCutterClosed" = 125,
    DieCutterConfigurationChange: "dieCutterConfigurationChange" = 126,
    DieCutterCoverClosed: "dieCutterCoverClosed" = 127,
    DieCutterCoverOpen: "dieCutterCoverOpen" = 128,
    DieCutterEmpty: "dieCutterEmpty" = 129,
    DieCutterFull: "dieCutterFull" = 130,
    DieCutterInterlockClosed: "dieCutterInterlockClosed" = 131,
    DieCutterInterlockOpen: "dieCutterInterlockOpen" = 132,
    DieCutterJam: "dieCutterJam" = 133,
    DieCutterLifeAlmostOver: "dieCutterLifeAlmostOver" = 134,
    DieCutterLifeOver: "dieCutterLifeOver" = 135,
    DieCutterMemoryExhausted: "dieCutterMemoryExhausted" = 136,
    DieCutterMissing: "dieCutterMissing" = 137,
    DieCutterMotorFailure: "dieCutterMotorFailure" = 138,
    DieCutterNearLimit: "dieCutterNearLimit" = 139,
    DieCutterOffline: "dieCutterOffline" = 140,
    DieCutterOpened: "dieCutterOpened" = 141,
    DieCutterOverTemperature: "dieCutterOverTemperature" = 142,
    DieCutterPowerSaver: "dieCutterPowerSaver" = 143,
    DieCutterRecoverableFailure: "dieCutterRecoverableFailure" = 144,
    DieCutterRecoverableStorage: "dieCutterRecoverableStorage" = 145,
    DieCutterRemoved: "dieCutterRemoved" = 146,
    DieCutterResourceAdded: "dieCutterResourceAdded" = 147,
    DieCutterResourceRemoved: "dieCutterResourceRemoved" = 148,
    DieCutterThermistorFailure: "dieCutterThermistorFailure" = 149,
    DieCutterTimingFailure: "dieCutterTimingFailure" = 150,
    DieCutterTurnedOff: "dieCutterTurnedOff" = 151,
    DieCutterTurnedOn: "dieCutterTurnedOn" = 152,
    DieCutterUnderTemperature: "dieCutterUnderTemperature" = 153,
    DieCutterUnrecoverableFailure: "dieCutterUnrecoverableFailure" = 154,
    DieCutterUnrecoverableStorageError: "dieCutterUnrecoverableStorageError" = 155,
    DieCutterWarmingUp: "dieCutterWarmingUp" = 156,
    ExtruderCooling: "extruderCooling" = 157,
    ExtruderFailure: "extruderFailure" = 158,
    ExtruderHeating: "extruderHeating" = 159,
    ExtruderJam: "extruderJam" = 160,
    ExtruderTemperatureHigh: "extruderTemperatureHigh" = 161,
    ExtruderTemperatureLow: "extruderTemperatureLow" = 162,
    FanFailure: "fanFailure" = 163,
    FaxModemLifeAlmostOver: "faxModemLifeAlmostOver" = 164,
    FaxModemLifeOver: "faxModemLifeOver" = 165,
    FaxModemMissing: "faxModemMissing" = 166,
    FaxModemTurnedOff: "faxModemTurnedOff" = 167,
    FaxModemTurnedOn: "faxModemTurnedOn" = 168,
    FolderAdded: "folderAdded" = 169,
    FolderAlmostEmpty: "folderAlmostEmpty" = 170,
    FolderAlmostFull: "folderAlmostFull" = 171,
    FolderAtLimit: "folderAtLimit" = 172,
    FolderClosed: "folderClosed" = 173,
    FolderConfigurationChange: "folderConfigurationChange" = 174,
    FolderCoverClosed: "folderCoverClosed" = 175,
    FolderCoverOpen: "folderCoverOpen" = 176,
    FolderEmpty: "folderEmpty" = 177,
    FolderFull: "folderFull" = 178,
    FolderInterlockClosed: "folderInterlockClosed" = 179,
    FolderInterlockOpen: "folderInterlockOpen" = 180,
    FolderJam: "folderJam" = 181,
    FolderLifeAlmostOver: "folderLifeAlmostOver" = 182,
    FolderLifeOver: "folderLifeOver" = 183,
    FolderMemoryExhausted: "folderMemoryExhausted" = 184,
    FolderMissing: "folderMissing" = 185,
    FolderMotorFailure: "folderMotorFailure" = 186,
    FolderNearLimit: "folderNearLimit" = 187,
    FolderOffline: "folderOffline" = 188,
    FolderOpened: "folderOpened" = 189,
    FolderOverTemperature: "folderOverTemperature" = 190,
    FolderPowerSaver: "folderPowerSaver" = 191,
    FolderRecoverableFailure: "folderRecoverableFailure" = 192,
    FolderRecoverableStorage: "folderRecoverableStorage" = 193,
    FolderRemoved: "folderRemoved" = 194,
    FolderResourceAdded: "folderResourceAdded" = 195,
    FolderResourceRemoved: "folderResourceRemoved" = 196,
    FolderThermistorFailure: "folderThermistorFailure" = 197,
    FolderTimingFailure: "folderTimingFailure" = 198,
    FolderTurnedOff: "folderTurnedOff" = 199,
    FolderTurnedOn: "folderTurnedOn" = 200,
    FolderUnderTemperature: "folderUnderTemperature" = 201,
    FolderUnrecoverableFailure: "folderUnrecoverableFailure" = 202,
    FolderUnrecoverableStorageError: "folderUnrecoverableStorageError" = 203,
    FolderWarmingUp: "folderWarmingUp" = 204,
    Hibernate: "hibernate" = 205,
    HoldNewJobs: "holdNewJobs" = 206,
    IdentifyPrinterRequested: "identifyPrinterRequested" = 207,
    ImprinterAdded: "imprinterAdded" = 208,
    ImprinterAlmostEmpty: "imprinterAlmostEmpty" = 209,
    ImprinterAlmostFull: "imprinterAlmostFull" = 210,
    ImprinterAtLimit: "imprinterAtLimit" = 211,
    ImprinterClosed: "imprinterClosed" = 212,
    ImprinterConfigurationChange: "imprinterConfigurationChange" = 213,
    ImprinterCoverClosed: "imprinterCoverClosed" = 214,
    ImprinterCoverOpen: "imprinterCoverOpen" = 215,
    ImprinterEmpty: "imprinterEmpty" = 216,
    ImprinterFull: "imprinterFull" = 217,
    ImprinterInterlockClosed: "imprinterInterlockClosed" = 218,
    ImprinterInterlockOpen: "imprinterInterlockOpen" = 219,
    ImprinterJam: "imprinterJam" = 220,
    ImprinterLifeAlmostOver: "imprinterLifeAlmostOver" = 221,
    ImprinterLifeOver: "imprinterLifeOver" = 222,
    ImprinterMemoryExhausted: "imprinterMemoryExhausted" = 223,
    ImprinterMissing: "imprinterMissing" = 224,
    ImprinterMotorFailure: "imprinterMotorFailure" = 225,
    ImprinterNearLimit: "imprinterNearLimit" = 226,
    ImprinterOffline: "imprinterOffline" = 227,
    ImprinterOpened: "imprinterOpened" = 228,
    ImprinterOverTemperature: "imprinterOverTemperature" = 229,
    ImprinterPowerSaver: "imprinterPowerSaver" = 230,
    ImprinterRecoverableFailure: "imprinterRecoverableFailure" = 231,
    ImprinterRecoverableStorage: "imprinterRecoverableStorage" = 232,
    ImprinterRemoved: "imprinterRemoved" = 233,
    ImprinterResourceAdded: "imprinterResourceAdded" = 234,
    ImprinterResourceRemoved: "imprinterResourceRemoved" = 235,
    ImprinterThermistorFailure: "imprinterThermistorFailure" = 236,
    ImprinterTimingFailure: "imprinterTimingFailure" = 237,
    ImprinterTurnedOff: "imprinterTurnedOff" = 238,
    ImprinterTurnedOn: "imprinterTurnedOn" = 239,
    ImprinterUnderTemperature: "imprinterUnderTemperature" = 240,
    ImprinterUnrecoverableFailure: "imprinterUnrecoverableFailure" = 241,
    ImprinterUnrecoverableStorageError: "imprinterUnrecoverableStorageError" = 242,
    ImprinterWarmingUp: "imprinterWarmingUp" = 243,
    InputCannotFeedSizeSelected: "inputCannotFeedSizeSelected" = 244,
    InputManualInputRequest: "inputManualInputRequest" = 245,
    InputMediaColorChange: "inputMediaColorChange" = 246,
    InputMediaFormPartsChange: "inputMediaFormPartsChange" = 247,
    InputMediaSizeChange: "inputMediaSizeChange" = 248,
    InputMediaTrayFailure: "inputMediaTrayFailure" = 249,
    InputMediaTrayFeedError: "inputMediaTrayFeedError" = 250,
    InputMediaTrayJam: "inputMediaTrayJam" = 251,
    InputMediaTypeChange: "inputMediaTypeChange" = 252,
    InputMediaWeightChange: "inputMediaWeightChange" = 253,
    InputPickRollerFailure: "inputPickRollerFailure" = 254,
    InputPickRollerLifeOver: "inputPickRollerLifeOver" = 255,
    InputPickRollerLifeWarn: "inputPickRollerLifeWarn" = 256,
    InputPickRollerMissing: "inputPickRollerMissing" = 257,
    InputTrayElevationFailure: "inputTrayElevationFailure" = 258,
    InputTrayPositionFailure: "inputTrayPositionFailure" = 259,
    InserterAdded: "inserterAdded" = 260,
    InserterAlmostEmpty: "inserterAlmostEmpty" = 261,
    InserterAlmostFull: "inserterAlmostFull" = 262,
    InserterAtLimit: "inserterAtLimit" = 263,
    InserterClosed: "inserterClosed" = 264,
    InserterConfigurationChange: "inserterConfigurationChange" = 265,
    InserterCoverClosed: "inserterCoverClosed" = 266,
    InserterCoverOpen: "inserterCoverOpen" = 267,
    InserterEmpty: "inserterEmpty" = 268,
    InserterFull: "inserterFull" = 269,
    InserterInterlockClosed: "inserterInterlockClosed" = 270,
    InserterInterlockOpen: "inserterInterlockOpen" = 271,
    InserterJam: "inserterJam" = 272,
    InserterLifeAlmostOver: "inserterLifeAlmostOver" = 273,
    InserterLifeOver: "inserterLifeOver" = 274,
    InserterMemoryExhausted: "inserterMemoryExhausted" = 275,
    InserterMissing: "inserterMissing" = 276,
    InserterMotorFailure: "inserterMotorFailure" = 277,
    InserterNearLimit: "inserterNearLimit" = 278,
    InserterOffline: "inserterOffline" = 279,
    InserterOpened: "inserterOpened" = 280,
    InserterOverTemperature: "inserterOverTemperature" = 281,
    InserterPowerSaver: "inserterPowerSaver" = 282,
    InserterRecoverableFailure: "inserterRecoverableFailure" = 283,
    InserterRecoverableStorage: "inserterRecoverableStorage" = 284,
    InserterRemoved: "inserterRemoved" = 285,
    InserterResourceAdded: "inserterResourceAdded" = 286,
    InserterResourceRemoved: "inserterResourceRemoved" = 287,
    InserterThermistorFailure: "inserterThermistorFailure" = 288,
    InserterTimingFailure: "inserterTimingFailure" = 289,
    InserterTurnedOff: "inserterTurnedOff" = 290,
    InserterTurnedOn: "inserterTurnedOn" = 291,
    InserterUnderTemperature: "inserterUnderTemperature" = 292,
    InserterUnrecoverableFailure: "inserterUnrecoverableFailure" = 293,
    InserterUnrecoverableStorageError: "inserterUnrecoverableStorageError" = 294,
    InserterWarmingUp: "inserterWarmingUp" = 295,
    InterlockClosed: "interlockClosed" = 296,
    InterpreterCartridgeAdded: "interpreterCartridgeAdded" = 297,
    InterpreterCartridgeDeleted: "interpreterCartridgeDeleted" = 298,
    InterpreterComplexPageEncountered: "interpreterComplexPageEncountered" = 299,
    InterpreterMemoryDecrease: "interpreterMemoryDecrease" = 300,
    InterpreterMemoryIncrease: "interpreterMemoryIncrease" = 301,
    InterpreterResourceAdded: "interpreterResourceAdded" = 302,
    InterpreterResourceDeleted: "interpreterResourceDeleted" = 303,
    LampAtEol: "lampAtEol" = 304,
    LampFailure: "lampFailure" = 305,
    LampNearEol: "lampNearEol" = 306,
    LaserAtEol: "laserAtEol" = 307,
    LaserFailure: "laserFailure" = 308,
    LaserNearEol: "laserNearEol" = 309,
    MakeEnvelopeAdded: "makeEnvelopeAdded" = 310,
    MakeEnvelopeAlmostEmpty: "makeEnvelopeAlmostEmpty" = 311,
    MakeEnvelopeAlmostFull: "makeEnvelopeAlmostFull" = 312,
    MakeEnvelopeAtLimit: "makeEnvelopeAtLimit" = 313,
    MakeEnvelopeClosed: "makeEnvelopeClosed" = 314,
    MakeEnvelopeConfigurationChange: "makeEnvelopeConfigurationChange" = 315,
    MakeEnvelopeCoverClosed: "makeEnvelopeCoverClosed" = 316,
    MakeEnvelopeCoverOpen: "makeEnvelopeCoverOpen" = 317,
    MakeEnvelopeEmpty: "makeEnvelopeEmpty" = 318,
    MakeEnvelopeFull: "makeEnvelopeFull" = 319,
    MakeEnvelopeInterlockClosed: "makeEnvelopeInterlockClosed" = 320,
    MakeEnvelopeInterlockOpen: "makeEnvelopeInterlockOpen" = 321,
    MakeEnvelopeJam: "makeEnvelopeJam" = 322,
    MakeEnvelopeLifeAlmostOver: "makeEnvelopeLifeAlmostOver" = 323,
    MakeEnvelopeLifeOver: "makeEnvelopeLifeOver" = 324,
    MakeEnvelopeMemoryExhausted: "makeEnvelopeMemoryExhausted" = 325,
    MakeEnvelopeMissing: "makeEnvelopeMissing" = 326,
    MakeEnvelopeMotorFailure: "makeEnvelopeMotorFailure" = 327,
    MakeEnvelopeNearLimit: "makeEnvelopeNearLimit" = 328,
    MakeEnvelopeOffline: "makeEnvelopeOffline" = 329,
    MakeEnvelopeOpened: "makeEnvelopeOpened" = 330,
    MakeEnvelopeOverTemperature: "makeEnvelopeOverTemperature" = 331,
    MakeEnvelopePowerSaver: "makeEnvelopePowerSaver" = 332,
    MakeEnvelopeRecoverableFailure: "makeEnvelopeRecoverableFailure" = 333,
    MakeEnvelopeRecoverableStorage: "makeEnvelopeRecoverableStorage" = 334,
    MakeEnvelopeRemoved: "makeEnvelopeRemoved" = 335,
    MakeEnvelopeResourceAdded: "makeEnvelopeResourceAdded" = 336,
    MakeEnvelopeResourceRemoved: "makeEnvelopeResourceRemoved" = 337,
    MakeEnvelopeThermistorFailure: "makeEnvelopeThermistorFailure" = 338,
    MakeEnvelopeTimingFailure: "makeEnvelopeTimingFailure" = 339,
    MakeEnvelopeTurnedOff: "makeEnvelopeTurnedOff" = 340,
    MakeEnvelopeTurnedOn: "makeEnvelopeTurnedOn" = 341,
    MakeEnvelopeUnderTemperature: "makeEnvelopeUnderTemperature" = 342,
    MakeEnvelopeUnrecoverableFailure: "makeEnvelopeUnrecoverableFailure" = 343,
    MakeEnvelopeUnrecoverableStorageError: "makeEnvelopeUnrecoverableStorageError" = 344,
    MakeEnvelopeWarmingUp: "makeEnvelopeWarmingUp" = 345,
    MarkerAdjustingPrintQuality: "markerAdjustingPrintQuality" = 346,
    MarkerCleanerMissing: "markerCleanerMissing" = 347,
    MarkerDeveloperAlmostEmpty: "markerDeveloperAlmostEmpty" = 348,
    MarkerDeveloperEmpty: "markerDeveloperEmpty" = 349,
    MarkerDeveloperMissing: "markerDeveloperMissing" = 350,
    MarkerFuserMissing: "markerFuserMissing" = 351,
    MarkerFuserThermistorFailure: "markerFuserThermistorFailure" = 352,
    MarkerFuserTimingFailure: "markerFuserTimingFailure" = 353,
    MarkerInkAlmostEmpty: "markerInkAlmostEmpty" = 354,
    MarkerInkEmpty: "markerInkEmpty" = 355,
    MarkerInkMissing: "markerInkMissing" = 356,
    MarkerOpcMissing: "markerOpcMissing" = 357,
    MarkerPrintRibbonAlmostEmpty: "markerPrintRibbonAlmostEmpty" = 358,
    MarkerPrintRibbonEmpty: "markerPrintRibbonEmpty" = 359,
    MarkerPrintRibbonMissing: "markerPrintRibbonMissing" = 360,
    MarkerSupplyAlmostEmpty: "markerSupplyAlmostEmpty" = 361,
    MarkerSupplyMissing: "markerSupplyMissing" = 362,
    MarkerTonerCartridgeMissing: "markerTonerCartridgeMissing" = 363,
    MarkerTonerMissing: "markerTonerMissing" = 364,
    MarkerWasteInkReceptacleAlmostFull: "markerWasteInkReceptacleAlmostFull" = 365,
    MarkerWasteInkReceptacleFull: "markerWasteInkReceptacleFull" = 366,
    MarkerWasteInkReceptacleMissing: "markerWasteInkReceptacleMissing" = 367,
    MarkerWasteMissing: "markerWasteMissing" = 368,
    MarkerWasteTonerReceptacleAlmostFull: "markerWasteTonerReceptacleAlmostFull" = 369,
    MarkerWasteTonerReceptacleFull: "markerWasteTonerReceptacleFull" = 370,
    MarkerWasteTonerReceptacleMissing: "markerWasteTonerReceptacleMissing" = 371,
    MaterialEmpty: "materialEmpty" = 372,
    MaterialLow: "materialLow" = 373,
    MaterialNeeded: "materialNeeded" = 374,
    MediaDrying: "mediaDrying" = 375,
    MediaPathCannotDuplexMediaSelected: "mediaPathCannotDuplexMediaSelected" = 376,
    MediaPathFailure: "mediaPathFailure" = 377,
    MediaPathInputEmpty: "mediaPathInputEmpty" = 378,
    MediaPathInputFeedError: "mediaPathInputFeedError" = 379,
    MediaPathInputJam: "mediaPathInputJam" = 380,
    MediaPathInputRequest: "mediaPathInputRequest" = 381,
    MediaPathJam: "mediaPathJam" = 382,
    MediaPathMediaTrayAlmostFull: "mediaPathMediaTrayAlmostFull" = 383,
    MediaPathMediaTrayFull: "mediaPathMediaTrayFull" = 384,
    MediaPathMediaTrayMissing: "mediaPathMediaTrayMissing" = 385,
    MediaPathOutputFeedError: "mediaPathOutputFeedError" = 386,
    MediaPathOutputFull: "mediaPathOutputFull" = 387,
    MediaPathOutputJam: "mediaPathOutputJam" = 388,
    MediaPathPickRollerFailure: "mediaPathPickRollerFailure" = 389,
    MediaPathPickRollerLifeOver: "mediaPathPickRollerLifeOver" = 390,
    MediaPathPickRollerLifeWarn: "mediaPathPickRollerLifeWarn" = 391,
    MediaPathPickRollerMissing: "mediaPathPickRollerMissing" = 392,
    MotorFailure: "motorFailure" = 393,
    OutputMailboxSelectFailure: "outputMailboxSelectFailure" = 394,
    OutputMediaTrayFailure: "outputMediaTrayFailure" = 395,
    OutputMediaTrayFeedError: "outputMediaTrayFeedError" = 396,
    OutputMediaTrayJam: "outputMediaTrayJam" = 397,
    PerforaterAdded: "perforaterAdded" = 398,
    PerforaterAlmostEmpty: "perforaterAlmostEmpty" = 399,
    PerforaterAlmostFull: "perforaterAlmostFull" = 400,
    PerforaterAtLimit: "perforaterAtLimit" = 401,
    PerforaterClosed: "perforaterClosed" = 402,
    PerforaterConfigurationChange: "perforaterConfigurationChange" = 403,
    PerforaterCoverClosed: "perforaterCoverClosed" = 404,
    PerforaterCoverOpen: "perforaterCoverOpen" = 405,
    PerforaterEmpty: "perforaterEmpty" = 406,
    PerforaterFull: "perforaterFull" = 407,
    PerforaterInterlockClosed: "perforaterInterlockClosed" = 408,
    PerforaterInterlockOpen: "perforaterInterlockOpen" = 409,
    PerforaterJam: "perforaterJam" = 410,
    PerforaterLifeAlmostOver: "perforaterLifeAlmostOver" = 411,
    PerforaterLifeOver: "perforaterLifeOver" = 412,
    PerforaterMemoryExhausted: "perforaterMemoryExhausted" = 413,
    PerforaterMissing: "perforaterMissing" = 414,
    PerforaterMotorFailure: "perforaterMotorFailure" = 415,
    PerforaterNearLimit: "perforaterNearLimit" = 416,
    PerforaterOffline: "perforaterOffline" = 417,
    PerforaterOpened: "perforaterOpened" = 418,
    PerforaterOverTemperature: "perforaterOverTemperature" = 419,
    PerforaterPowerSaver: "perforaterPowerSaver" = 420,
    PerforaterRecoverableFailure: "perforaterRecoverableFailure" = 421,
    PerforaterRecoverableStorage: "perforaterRecoverableStorage" = 422,
    PerforaterRemoved: "perforaterRemoved" = 423,
    PerforaterResourceAdded: "perforaterResourceAdded" = 424,
    PerforaterResourceRemoved: "perforaterResourceRemoved" = 425,
    PerforaterThermistorFailure: "perforaterThermistorFailure" = 426,
    PerforaterTimingFailure: "perforaterTimingFailure" = 427,
    PerforaterTurnedOff: "perforaterTurnedOff" = 428,
    PerforaterTurnedOn: "perforaterTurnedOn" = 429,
    PerforaterUnderTemperature: "perforaterUnderTemperature" = 430,
    PerforaterUnrecoverableFailure: "perforaterUnrecoverableFailure" = 431,
    PerforaterUnrecoverableStorageError: "perforaterUnrecoverableStorageError" = 432,
    PerforaterWarmingUp: "perforaterWarmingUp" = 433,
    PlatformCooling: "platformCooling" = 434,
    PlatformFailure: "platformFailure" = 435,
    PlatformHeating: "platformHeating" = 436,
    PlatformTemperatureHigh: "platformTemperatureHigh" = 437,
    PlatformTemperatureLow: "platformTemperatureLow" = 438,
    PowerDown: "powerDown" = 439,
    PowerUp: "powerUp" = 440,
    PrinterManualReset: "printerManualReset" = 441,
    PrinterNmsReset: "printerNmsReset" = 442,
    PrinterReadyToPrint: "printerReadyToPrint" = 443,
    PuncherAdded: "puncherAdded" = 444,
    PuncherAlmostEmpty: "puncherAlmostEmpty" = 445,
    PuncherAlmostFull: "puncherAlmostFull" = 446,
    PuncherAtLimit: "puncherAtLimit" = 447,
    PuncherClosed: "puncherClosed" = 448,
    PuncherConfigurationChange: "puncherConfigurationChange" = 449,
    PuncherCoverClosed: "puncherCoverClosed" = 450,
    PuncherCoverOpen: "puncherCoverOpen" = 451,
    PuncherEmpty: "puncherEmpty" = 452,
    PuncherFull: "puncherFull" = 453,
    PuncherInterlockClosed: "puncherInterlockClosed" = 454,
    PuncherInterlockOpen: "puncherInterlockOpen" = 455,
    PuncherJam: "puncherJam" = 456,
    PuncherLifeAlmostOver: "puncherLifeAlmostOver" = 457,
    PuncherLifeOver: "puncherLifeOver" = 458,
    PuncherMemoryExhausted: "puncherMemoryExhausted" = 459,
    PuncherMissing: "puncherMissing" = 460,
    PuncherMotorFailure: "puncherMotorFailure" = 461,
    PuncherNearLimit: "puncherNearLimit" = 462,
    PuncherOffline: "puncherOffline" = 463,
    PuncherOpened: "puncherOpened" = 464,
    PuncherOverTemperature: "puncherOverTemperature" = 465,
    PuncherPowerSaver: "puncherPowerSaver" = 466,
    PuncherRecoverableFailure: "puncherRecoverableFailure" = 467,
    PuncherRecoverableStorage: "puncherRecoverableStorage" = 468,
    PuncherRemoved: "puncherRemoved" = 469,
    PuncherResourceAdded: "puncherResourceAdded" = 470,
    PuncherResourceRemoved: "puncherResourceRemoved" = 471,
    PuncherThermistorFailure: "puncherThermistorFailure" = 472,
    PuncherTimingFailure: "puncherTimingFailure" = 473,
    PuncherTurnedOff: "puncherTurnedOff" = 474,
    PuncherTurnedOn: "puncherTurnedOn" = 475,
    PuncherUnderTemperature: "puncherUnderTemperature" = 476,
    PuncherUnrecoverableFailure: "puncherUnrecoverableFailure" = 477,
    PuncherUnrecoverableStorageError: "puncherUnrecoverableStorageError" = 478,
    PuncherWarmingUp: "puncherWarmingUp" = 479,
    Resuming: "resuming" = 480,
    ScanMediaPathFailure: "scanMediaPathFailure" = 481,
    ScanMediaPathInputEmpty: "scanMediaPathInputEmpty" = 482,
    ScanMediaPathInputFeedError: "scanMediaPathInputFeedError" = 483,
    ScanMediaPathInputJam: "scanMediaPathInputJam" = 484,
    ScanMediaPathInputRequest: "scanMediaPathInputRequest" = 485,
    ScanMediaPathJam: "scanMediaPathJam" = 486,
    ScanMediaPathOutputFeedError: "scanMediaPathOutputFeedError" = 487,
    ScanMediaPathOutputFull: "scanMediaPathOutputFull" = 488,
    ScanMediaPathOutputJam: "scanMediaPathOutputJam" = 489,
    ScanMediaPathPickRollerFailure: "scanMediaPathPickRollerFailure" = 490,
    ScanMediaPathPickRollerLifeOver: "scanMediaPathPickRollerLifeOver" = 491,
    ScanMediaPathPickRollerLifeWarn: "scanMediaPathPickRollerLifeWarn" = 492,
    ScanMediaPathPickRollerMissing: "scanMediaPathPickRollerMissing" = 493,
    ScanMediaPathTrayAlmostFull: "scanMediaPathTrayAlmostFull" = 494,
    ScanMediaPathTrayFull: "scanMediaPathTrayFull" = 495,
    ScanMediaPathTrayMissing: "scanMediaPathTrayMissing" = 496,
    ScannerLightFailure: "scannerLightFailure" = 497,
    ScannerLightLifeAlmostOver: "scannerLightLifeAlmostOver" = 498,
    ScannerLightLifeOver: "scannerLightLifeOver" = 499,
    ScannerLightMissing: "scannerLightMissing" = 500,
    ScannerSensorFailure: "scannerSensorFailure" = 501,
    ScannerSensorLifeAlmostOver: "scannerSensorLifeAlmostOver" = 502,
    ScannerSensorLifeOver: "scannerSensorLifeOver" = 503,
    ScannerSensorMissing: "scannerSensorMissing" = 504,
    SeparationCutterAdded: "separationCutterAdded" = 505,
    SeparationCutterAlmostEmpty: "separationCutterAlmostEmpty" = 506,
    SeparationCutterAlmostFull: "separationCutterAlmostFull" = 507,
    SeparationCutterAtLimit: "separationCutterAtLimit" = 508,
    SeparationCutterClosed: "separationCutterClosed" = 509,
    SeparationCutterConfigurationChange: "separationCutterConfigurationChange" = 510,
    SeparationCutterCoverClosed: "separationCutterCoverClosed" = 511,
    SeparationCutterCoverOpen: "separationCutterCoverOpen" = 512,
    SeparationCutterEmpty: "separationCutterEmpty" = 513,
    SeparationCutterFull: "separationCutterFull" = 514,
    SeparationCutterInterlockClosed: "separationCutterInterlockClosed" = 515,
    SeparationCutterInterlockOpen: "separationCutterInterlockOpen" = 516,
    SeparationCutterJam: "separationCutterJam" = 517,
    SeparationCutterLifeAlmostOver: "separationCutterLifeAlmostOver" = 518,
    SeparationCutterLifeOver: "separationCutterLifeOver" = 519,
    SeparationCutterMemoryExhausted: "separationCutterMemoryExhausted" = 520,
    SeparationCutterMissing: "separationCutterMissing" = 521,
    SeparationCutterMotorFailure: "separationCutterMotorFailure" = 522,
    SeparationCutterNearLimit: "separationCutterNearLimit" = 523,
    SeparationCutterOffline: "separationCutterOffline" = 524,
    SeparationCutterOpened: "separationCutterOpened" = 525,
    SeparationCutterOverTemperature: "separationCutterOverTemperature" = 526,
    SeparationCutterPowerSaver: "separationCutterPowerSaver" = 527,
    SeparationCutterRecoverableFailure: "separationCutterRecoverableFailure" = 528,
    SeparationCutterRecoverableStorage: "separationCutterRecoverableStorage" = 529,
    SeparationCutterRemoved: "separationCutterRemoved" = 530,
    SeparationCutterResourceAdded: "separationCutterResourceAdded" = 531,
    SeparationCutterResourceRemoved: "separationCutterResourceRemoved" = 532,
    SeparationCutterThermistorFailure: "separationCutterThermistorFailure" = 533,
    SeparationCutterTimingFailure: "separationCutterTimingFailure" = 534,
    SeparationCutterTurnedOff: "separationCutterTurnedOff" = 535,
    SeparationCutterTurnedOn: "separationCutterTurnedOn" = 536,
    SeparationCutterUnderTemperature: "separationCutterUnderTemperature" = 537,
    SeparationCutterUnrecoverableFailure: "separationCutterUnrecoverableFailure" = 538,
    SeparationCutterUnrecoverableStorageError: "separationCutterUnrecoverableStorageError" = 539,
    SeparationCutterWarmingUp: "separationCutterWarmingUp" = 540,
    SheetRotatorAdded: "sheetRotatorAdded" = 541,
    SheetRotatorAlmostEmpty: "sheetRotatorAlmostEmpty" = 542,
    SheetRotatorAlmostFull: "sheetRotatorAlmostFull" = 543,
    SheetRotatorAtLimit: "sheetRotatorAtLimit" = 544,
    SheetRotatorClosed: "sheetRotatorClosed" = 545,
    SheetRotatorConfigurationChange: "sheetRotatorConfigurationChange" = 546,
    SheetRotatorCoverClosed: "sheetRotatorCoverClosed" = 547,
    SheetRotatorCoverOpen: "sheetRotatorCoverOpen" = 548,
    SheetRotatorEmpty: "sheetRotatorEmpty" = 549,
    SheetRotatorFull: "sheetRotatorFull" = 550,
    SheetRotatorInterlockClosed: "sheetRotatorInterlockClosed" = 551,
    SheetRotatorInterlockOpen: "sheetRotatorInterlockOpen" = 552,
    SheetRotatorJam: "sheetRotatorJam" = 553,
    SheetRotatorLifeAlmostOver: "sheetRotatorLifeAlmostOver" = 554,
    SheetRotatorLifeOver: "sheetRotatorLifeOver" = 555,
    SheetRotatorMemoryExhausted: "sheetRotatorMemoryExhausted" = 556,
    SheetRotatorMissing: "sheetRotatorMissing" = 557,
    SheetRotatorMotorFailure: "sheetRotatorMotorFailure" = 558,
    SheetRotatorNearLimit: "sheetRotatorNearLimit" = 559,
    SheetRotatorOffline: "sheetRotatorOffline" = 560,
    SheetRotatorOpened: "sheetRotatorOpened" = 561,
    SheetRotatorOverTemperature: "sheetRotatorOverTemperature" = 562,
    SheetRotatorPowerSaver: "sheetRotatorPowerSaver" = 563,
    SheetRotatorRecoverableFailure: "sheetRotatorRecoverableFailure" = 564,
    SheetRotatorRecoverableStorage: "sheetRotatorRecoverableStorage" = 565,
    SheetRotatorRemoved: "sheetRotatorRemoved" = 566,
    SheetRotatorResourceAdded: "sheetRotatorResourceAdded" = 567,
    SheetRotatorResourceRemoved: "sheetRotatorResourceRemoved" = 568,
    SheetRotatorThermistorFailure: "sheetRotatorThermistorFailure" = 569,
    SheetRotatorTimingFailure: "sheetRotatorTimingFailure" = 570,
    SheetRotatorTurnedOff: "sheetRotatorTurnedOff" = 571,
    SheetRotatorTurnedOn: "sheetRotatorTurnedOn" = 572,
    SheetRotatorUnderTemperature: "sheetRotatorUnderTemperature" = 573,
    SheetRotatorUnrecoverableFailure: "sheetRotatorUnrecoverableFailure" = 574,
    SheetRotatorUnrecoverableStorageError: "sheetRotatorUnrecoverableStorageError" = 575,
    SheetRotatorWarmingUp: "sheetRotatorWarmingUp" = 576,
    SlitterAdded: "slitterAdded" = 577,
    SlitterAlmostEmpty: "slitterAlmostEmpty" = 578,
    SlitterAlmostFull: "slitterAlmostFull" = 579,
    SlitterAtLimit: "slitterAtLimit" = 580,
    SlitterClosed: "slitterClosed" = 581,
    SlitterConfigurationChange: "slitterConfigurationChange" = 582,
    SlitterCoverClosed: "slitterCoverClosed" = 583,
    SlitterCoverOpen: "slitterCoverOpen" = 584,
    SlitterEmpty: "slitterEmpty" = 585,
    SlitterFull: "slitterFull" = 586,
    SlitterInterlockClosed: "slitterInterlockClosed" = 587,
    SlitterInterlockOpen: "slitterInterlockOpen" = 588,
    SlitterJam: "slitterJam" = 589,
    SlitterLifeAlmostOver: "slitterLifeAlmostOver" = 590,
    SlitterLifeOver: "slitterLifeOver" = 591,
    SlitterMemoryExhausted: "slitterMemoryExhausted" = 592,
    SlitterMissing: "slitterMissing" = 593,
    SlitterMotorFailure: "slitterMotorFailure" = 594,
    SlitterNearLimit: "slitterNearLimit" = 595,
    SlitterOffline: "slitterOffline" = 596,
    SlitterOpened: "slitterOpened" = 597,
    SlitterOverTemperature: "slitterOverTemperature" = 598,
    SlitterPowerSaver: "slitterPowerSaver" = 599,
    SlitterRecoverableFailure: "slitterRecoverableFailure" = 600,
    SlitterRecoverableStorage: "slitterRecoverableStorage" = 601,
    SlitterRemoved: "slitterRemoved" = 602,
    SlitterResourceAdded: "slitterResourceAdded" = 603,
    SlitterResourceRemoved: "slitterResourceRemoved" = 604,
    SlitterThermistorFailure: "slitterThermistorFailure" = 605,
    SlitterTimingFailure: "slitterTimingFailure" = 606,
    SlitterTurnedOff: "slitterTurnedOff" = 607,
    SlitterTurnedOn: "slitterTurnedOn" = 608,
    SlitterUnderTemperature: "slitterUnderTemperature" = 609,
    SlitterUnrecoverableFailure: "slitterUnrecoverableFailure" = 610,
    SlitterUnrecoverableStorageError: "slitterUnrecoverableStorageError" = 611,
    SlitterWarmingUp: "slitterWarmingUp" = 612,
    StackerAdded: "stackerAdded" = 613,
    StackerAlmostEmpty: "stackerAlmostEmpty" = 614,
    StackerAlmostFull: "stackerAlmostFull" = 615,
    StackerAtLimit: "stackerAtLimit" = 616,
    StackerClosed: "stackerClosed" = 617,
    StackerConfigurationChange: "stackerConfigurationChange" = 618,
    StackerCoverClosed: "stackerCoverClosed" = 619,
    StackerCoverOpen: "stackerCoverOpen" = 620,
    StackerEmpty: "stackerEmpty" = 621,
    StackerFull: "stackerFull" = 622,
    StackerInterlockClosed: "stackerInterlockClosed" = 623,
    StackerInterlockOpen: "stackerInterlockOpen" = 624,
    StackerJam: "stackerJam" = 625,
    StackerLifeAlmostOver: "stackerLifeAlmostOver" = 626,
    StackerLifeOver: "stackerLifeOver" = 627,
    StackerMemoryExhausted: "stackerMemoryExhausted" = 628,
    StackerMissing: "stackerMissing" = 629,
    StackerMotorFailure: "stackerMotorFailure" = 630,
    StackerNearLimit: "stackerNearLimit" = 631,
    StackerOffline: "stackerOffline" = 632,
    StackerOpened: "stackerOpened" = 633,
    StackerOverTemperature: "stackerOverTemperature" = 634,
    StackerPowerSaver: "stackerPowerSaver" = 635,
    StackerRecoverableFailure: "stackerRecoverableFailure" = 636,
    StackerRecoverableStorage: "stackerRecoverableStorage" = 637,
    StackerRemoved: "stackerRemoved" = 638,
    StackerResourceAdded: "stackerResourceAdded" = 639,
    StackerResourceRemoved: "stackerResourceRemoved" = 640,
    StackerThermistorFailure: "stackerThermistorFailure" = 641,
    StackerTimingFailure: "stackerTimingFailure" = 642,
    StackerTurnedOff: "stackerTurnedOff" = 643,
    StackerTurnedOn: "stackerTurnedOn" = 644,
    StackerUnderTemperature: "stackerUnderTemperature" = 645,
    StackerUnrecoverableFailure: "stackerUnrecoverableFailure" = 646,
    StackerUnrecoverableStorageError: "stackerUnrecoverableStorageError" = 647,
    StackerWarmingUp: "stackerWarmingUp" = 648,
    Standby: "standby" = 649,
    StaplerAdded: "staplerAdded" = 650,
    StaplerAlmostEmpty: "staplerAlmostEmpty" = 651,
    StaplerAlmostFull: "staplerAlmostFull" = 652,
    StaplerAtLimit: "staplerAtLimit" = 653,
    StaplerClosed: "staplerClosed" = 654,
    StaplerConfigurationChange: "staplerConfigurationChange" = 655,
    StaplerCoverClosed: "staplerCoverClosed" = 656,
    StaplerCoverOpen: "staplerCoverOpen" = 657,
    StaplerEmpty: "staplerEmpty" = 658,
    StaplerFull: "staplerFull" = 659,
    StaplerInterlockClosed: "staplerInterlockClosed" = 660,
    StaplerInterlockOpen: "staplerInterlockOpen" = 661,
    StaplerJam: "staplerJam" = 662,
    StaplerLifeAlmostOver: "staplerLifeAlmostOver" = 663,
    StaplerLifeOver: "staplerLifeOver" = 664,
    StaplerMemoryExhausted: "staplerMemoryExhausted" = 665,
    StaplerMissing: "staplerMissing" = 666,
    StaplerMotorFailure: "staplerMotorFailure" = 667,
    StaplerNearLimit: "staplerNearLimit" = 668,
    StaplerOffline: "staplerOffline" = 669,
    StaplerOpened: "staplerOpened" = 670,
    StaplerOverTemperature: "staplerOverTemperature" = 671,
    StaplerPowerSaver: "staplerPowerSaver" = 672,
    StaplerRecoverableFailure: "staplerRecoverableFailure" = 673,
    StaplerRecoverableStorage: "staplerRecoverableStorage" = 674,
    StaplerRemoved: "staplerRemoved" = 675,
    StaplerResourceAdded: "staplerResourceAdded" = 676,
    StaplerResourceRemoved: "staplerResourceRemoved" = 677,
    StaplerThermistorFailure: "staplerThermistorFailure" = 678,
    StaplerTimingFailure: "staplerTimingFailure" = 679,
    StaplerTurnedOff: "staplerTurnedOff" = 680,
    StaplerTurnedOn: "staplerTurnedOn" = 681,
    StaplerUnderTemperature: "staplerUnderTemperature" = 682,
    StaplerUnrecoverableFailure: "staplerUnrecoverableFailure" = 683,
    StaplerUnrecoverableStorageError: "staplerUnrecoverableStorageError" = 684,
    StaplerWarmingUp: "staplerWarmingUp" = 685,
    StitcherAdded: "stitcherAdded" = 686,
    StitcherAlmostEmpty: "stitcherAlmostEmpty" = 687,
    StitcherAlmostFull: "stitcherAlmostFull" = 688,
    StitcherAtLimit: "stitcherAtLimit" = 689,
    StitcherClosed: "stitcherClosed" = 690,
    StitcherConfigurationChange: "stitcherConfigurationChange" = 691,
    StitcherCoverClosed: "stitcherCoverClosed" = 692,
    StitcherCoverOpen: "stitcherCoverOpen" = 693,
    StitcherEmpty: "stitcherEmpty" = 694,
    StitcherFull: "stitcherFull" = 695,
    StitcherInterlockClosed: "stitcherInterlockClosed" = 696,
    StitcherInterlockOpen: "stitcherInterlockOpen" = 697,
    StitcherJam: "stitcherJam" = 698,
    StitcherLifeAlmostOver: "stitcherLifeAlmostOver" = 699,
    StitcherLifeOver: "stitcherLifeOver" = 700,
    StitcherMemoryExhausted: "stitcherMemoryExhausted" = 701,
    StitcherMissing: "stitcherMissing" = 702,
    StitcherMotorFailure: "stitcherMotorFailure" = 703,
    StitcherNearLimit: "stitcherNearLimit" = 704,
    StitcherOffline: "stitcherOffline" = 705,
    StitcherOpened: "stitcherOpened" = 706,
    StitcherOverTemperature: "stitcherOverTemperature" = 707,
    StitcherPowerSaver: "stitcherPowerSaver" = 708,
    StitcherRecoverableFailure: "stitcherRecoverableFailure" = 709,
    StitcherRecoverableStorage: "stitcherRecoverableStorage" = 710,
    StitcherRemoved: "stitcherRemoved" = 711,
    StitcherResourceAdded: "stitcherResourceAdded" = 712,
    StitcherResourceRemoved: "stitcherResourceRemoved" = 713,
    StitcherThermistorFailure: "stitcherThermistorFailure" = 714,
    StitcherTimingFailure: "stitcherTimingFailure" = 715,
    StitcherTurnedOff: "stitcherTurnedOff" = 716,
    StitcherTurnedOn: "stitcherTurnedOn" = 717,
    StitcherUnderTemperature: "stitcherUnderTemperature" = 718,
    StitcherUnrecoverableFailure: "stitcherUnrecoverableFailure" = 719,
    StitcherUnrecoverableStorageError: "stitcherUnrecoverableStorageError" = 720,
    StitcherWarmingUp: "stitcherWarmingUp" = 721,
    SubunitAdded: "subunitAdded" = 722,
    SubunitAlmostEmpty: "subunitAlmostEmpty" = 723,
    SubunitAlmostFull: "subunitAlmostFull" = 724,
    SubunitAtLimit: "subunitAtLimit" = 725,
    SubunitClosed: "subunitClosed" = 726,
    SubunitCoolingDown: "subunitCoolingDown" = 727,
    SubunitEmpty: "subunitEmpty" = 728,
    SubunitFull: "subunitFull" = 729,
    SubunitLifeAlmostOver: "subunitLifeAlmostOver" = 730,
    SubunitLifeOver: "subunitLifeOver" = 731,
    SubunitMemoryExhausted: "subunitMemoryExhausted" = 732,
    SubunitMissing: "subunitMissing" = 733,
    SubunitMotorFailure: "subunitMotorFailure" = 734,
    SubunitNearLimit: "subunitNearLimit" = 735,
    SubunitOffline: "subunitOffline" = 736,
    SubunitOpened: "subunitOpened" = 737,
    SubunitOverTemperature: "subunitOverTemperature" = 738,
    SubunitPowerSaver: "subunitPowerSaver" = 739,
    SubunitRecoverableFailure: "subunitRecoverableFailure" = 740,
    SubunitRecoverableStorage: "subunitRecoverableStorage" = 741,
    SubunitRemoved: "subunitRemoved" = 742,
    SubunitResourceAdded: "subunitResourceAdded" = 743,
    SubunitResourceRemoved: "subunitResourceRemoved" = 744,
    SubunitThermistorFailure: "subunitThermistorFailure" = 745,
    SubunitTimingFailure: "subunitTimingFailure" = 746,
    SubunitTurnedOff: "subunitTurnedOff" = 747,
    SubunitTurnedOn: "subunitTurnedOn" = 748,
    SubunitUnderTemperature: "subunitUnderTemperature" = 749,
    SubunitUnrecoverableFailure: "subunitUnrecoverableFailure" = 750,
    SubunitUnrecoverableStorage: "subunitUnrecoverableStorage" = 751,
    SubunitWarmingUp: "subunitWarmingUp" = 752,
    Suspend: "suspend" = 753,
    Testing: "testing" = 754,
    TrimmerAdded: "trimmerAdded" = 755,
    TrimmerAlmostEmpty: "trimmerAlmostEmpty" = 756,
    TrimmerAlmostFull: "trimmerAlmostFull" = 757,
    TrimmerAtLimit: "trimmerAtLimit" = 758,
    TrimmerClosed: "trimmerClosed" = 759,
    TrimmerConfigurationChange: "trimmerConfigurationChange" = 760,
    TrimmerCoverClosed: "trimmerCoverClosed" = 761,
    TrimmerCoverOpen: "trimmerCoverOpen" = 762,
    TrimmerEmpty: "trimmerEmpty" = 763,
    TrimmerFull: "trimmerFull" = 764,
    TrimmerInterlockClosed: "trimmerInterlockClosed" = 765,
    TrimmerInterlockOpen: "trimmerInterlockOpen" = 766,
    TrimmerJam: "trimmerJam" = 767,
    TrimmerLifeAlmostOver: "trimmerLifeAlmostOver" = 768,
    TrimmerLifeOver: "trimmerLifeOver" = 769,
    TrimmerMemoryExhausted: "trimmerMemoryExhausted" = 770,
    TrimmerMissing: "trimmerMissing" = 771,
    TrimmerMotorFailure: "trimmerMotorFailure" = 772,
    TrimmerNearLimit: "trimmerNearLimit" = 773,
    TrimmerOffline: "trimmerOffline" = 774,
    TrimmerOpened: "trimmerOpened" = 775,
    TrimmerOverTemperature: "trimmerOverTemperature" = 776,
    TrimmerPowerSaver: "trimmerPowerSaver" = 777,
    TrimmerRecoverableFailure: "trimmerRecoverableFailure" = 778,
    TrimmerRecoverableStorage: "trimmerRecoverableStorage" = 779,
    TrimmerRemoved: "trimmerRemoved" = 780,
    TrimmerResourceAdded: "trimmerResourceAdded" = 781,
    TrimmerResourceRemoved: "trimmerResourceRemoved" = 782,
    TrimmerThermistorFailure: "trimmerThermistorFailure" = 783,
    TrimmerTimingFailure: "trimmerTimingFailure" = 784,
    TrimmerTurnedOff: "trimmerTurnedOff" = 785,
    TrimmerTurnedOn: "trimmerTurnedOn" = 786,
    TrimmerUnderTemperature: "trimmerUnderTemperature" = 787,
    TrimmerUnrecoverableFailure: "trimmerUnrecoverableFailure" = 788,
    TrimmerUnrecoverableStorageError: "trimmerUnrecoverableStorageError" = 789,
    TrimmerWarmingUp: "trimmerWarmingUp" = 790,
    Unknown: "unknown" = 791,
    WrapperAdded: "wrapperAdded" = 792,
    WrapperAlmostEmpty: "wrapperAlmostEmpty" = 793,
    WrapperAlmostFull: "wrapperAlmostFull" = 794,
    WrapperAtLimit: "wrapperAtLimit" = 795,
    WrapperClosed: "wrapperClosed" = 796,
    WrapperConfigurationChange: "wrapperConfigurationChange" = 797,
    WrapperCoverClosed: "wrapperCoverClosed" = 798,
    WrapperCoverOpen: "wrapperCoverOpen" = 799,
    WrapperEmpty: "wrapperEmpty" = 800,
    WrapperFull: "wrapperFull" = 801,
    WrapperInterlockClosed: "wrapperInterlockClosed" = 802,
    WrapperInterlockOpen: "wrapperInterlockOpen" = 803,
    WrapperJam: "wrapperJam" = 804,
    WrapperLifeAlmostOver: "wrapperLifeAlmostOver" = 805,
    WrapperLifeOver: "wrapperLifeOver" = 806,
    WrapperMemoryExhausted: "wrapperMemoryExhausted" = 807,
    WrapperMissing: "wrapperMissing" = 808,
    WrapperMotorFailure: "wrapperMotorFailure" = 809,
    WrapperNearLimit: "wrapperNearLimit" = 810,
    WrapperOffline: "wrapperOffline" = 811,
    WrapperOpened: "wrapperOpened" = 812,
    WrapperOverTemperature: "wrapperOverTemperature" = 813,
    WrapperPowerSaver: "wrapperPowerSaver" = 814,
    WrapperRecoverableFailure: "wrapperRecoverableFailure" = 815,
    WrapperRecoverableStorage: "wrapperRecoverableStorage" = 816,
    WrapperRemoved: "wrapperRemoved" = 817,
    WrapperResourceAdded: "wrapperResourceAdded" = 818,
    WrapperResourceRemoved: "wrapperResourceRemoved" = 819,
    WrapperThermistorFailure: "wrapperThermistorFailure" = 820,
    WrapperTimingFailure: "wrapperTimingFailure" = 821,
    WrapperTurnedOff: "wrapperTurnedOff" = 822,
    WrapperTurnedOn: "wrapperTurnedOn" = 823,
    WrapperUnderTemperature: "wrapperUnderTemperature" = 824,
    WrapperUnrecoverableFailure: "wrapperUnrecoverableFailure" = 825,
    WrapperUnrecoverableStorageError: "wrapperUnrecoverableStorageError" = 826,
    WrapperWarmingUp: "wrapperWarmingUp" = 827,
}
